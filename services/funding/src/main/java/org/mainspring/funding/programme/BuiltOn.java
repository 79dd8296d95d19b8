package org.mainspring.funding.programme;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/**
 * What of a programme others have built on, so that it stays.
 *
 * @param what {@link #KIND}, {@link #TIME_ZONE}, and the ids of providers
 */
record BuiltOn(Set<String> what) {

    /** Money is set aside or vouchers are issued by its rules. */
    static final String KIND = "KIND";

    /** Deadlines are given in it. */
    static final String TIME_ZONE = "TIME_ZONE";

    /** @param usual the time zone where none is given */
    void requireKept(AnnounceProgrammeRequest before, AnnounceProgrammeRequest after, ZoneId usual) {
        if (what.contains(KIND) && before.kind() != after.kind()) {
            throw Refusal.conflict(
                    "KIND_FIXED",
                    "Money or vouchers of the programme are there as " + before.kind() + "; its kind stays.");
        }
        ZoneId zone = zone(before, usual);
        if (what.contains(TIME_ZONE) && !zone(after, usual).equals(zone)) {
            throw Refusal.conflict(
                    "TIME_ZONE_FIXED", "Deadlines of the programme are meant in " + zone + "; it stays.");
        }
        Set<UUID> gone = new HashSet<>(providers(before));
        gone.removeAll(providers(after));
        gone.removeIf(provider -> !what.contains(provider.toString()));
        if (!gone.isEmpty()) {
            throw Refusal.conflict(
                    "PROVIDER_FIXED",
                    "Money or vouchers of the programme are there from " + gone + "; it stays a provider.");
        }
    }

    private static ZoneId zone(AnnounceProgrammeRequest details, ZoneId usual) {
        return details.timeZone() == null ? usual : ZoneId.of(details.timeZone());
    }

    private static Set<UUID> providers(AnnounceProgrammeRequest details) {
        @Nullable List<Provider> named = details.providers();
        return Stream.ofNullable(named)
                .flatMap(List::stream)
                .map(Provider::organizationId)
                .collect(Collectors.toSet());
    }
}
