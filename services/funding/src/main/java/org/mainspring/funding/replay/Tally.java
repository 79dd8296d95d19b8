package org.mainspring.funding.replay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mainspring.funding.eligibility.Outcome;
import org.mainspring.funding.profile.Profile;
import org.mainspring.funding.replay.DryRunResponse.AffectedGroup;
import org.mainspring.funding.replay.DryRunResponse.AffectedOrganization;
import org.mainspring.funding.replay.DryRunResponse.DistrictChange;
import org.mainspring.funding.replay.DryRunResponse.OutcomeCounts;
import org.mainspring.funding.replay.DryRunResponse.OutcomeMove;

/** Counts what changes, one organization after the other, in as much memory for a million as for a hundred. */
final class Tally {

    private static final int SHOWN = 200;
    private static final String NOWHERE = "";

    private final int[][] moves = new int[Outcome.values().length][Outcome.values().length];
    private final Gathering gains = new Gathering();
    private final Gathering losses = new Gathering();

    /** Those who change in one direction: all are counted, the first ones by name are kept. */
    private static final class Gathering {

        private final TreeSet<AffectedOrganization> first =
                new TreeSet<>(Comparator.comparing(Tally::name).thenComparing(AffectedOrganization::organizationId));
        private final Map<String, Integer> districts = new HashMap<>();
        private int count;

        void add(AffectedOrganization one) {
            count++;
            districts.merge(one.district() == null ? NOWHERE : one.district(), 1, Integer::sum);
            first.add(one);
            if (first.size() > SHOWN) {
                first.pollLast();
            }
        }

        AffectedGroup change() {
            return new AffectedGroup(count, List.copyOf(first));
        }

        int in(String district) {
            return districts.getOrDefault(district, 0);
        }
    }

    void add(Profile profile, Outcome before, Outcome after) {
        moves[before.ordinal()][after.ordinal()]++;
        if (before == after || before != Outcome.ELIGIBLE && after != Outcome.ELIGIBLE) {
            return;
        }
        var affected =
                new AffectedOrganization(profile.organizationId(), profile.names(), profile.district(), before, after);
        (after == Outcome.ELIGIBLE ? gains : losses).add(affected);
    }

    private static String name(AffectedOrganization one) {
        return one.names().all().findFirst().orElse("");
    }

    AffectedGroup gains() {
        return gains.change();
    }

    AffectedGroup losses() {
        return losses.change();
    }

    List<OutcomeMove> moves() {
        return Stream.of(Outcome.values())
                .flatMap(from -> Stream.of(Outcome.values())
                        .map(to -> new OutcomeMove(from, to, moves[from.ordinal()][to.ordinal()])))
                .filter(move -> move.count() > 0)
                .toList();
    }

    int judged() {
        return moves().stream().mapToInt(OutcomeMove::count).sum();
    }

    OutcomeCounts before() {
        return new OutcomeCounts(from(Outcome.ELIGIBLE), from(Outcome.UNKNOWN), from(Outcome.NOT_ELIGIBLE));
    }

    OutcomeCounts after() {
        return new OutcomeCounts(to(Outcome.ELIGIBLE), to(Outcome.UNKNOWN), to(Outcome.NOT_ELIGIBLE));
    }

    private int from(Outcome outcome) {
        return moves().stream()
                .filter(move -> move.from() == outcome)
                .mapToInt(OutcomeMove::count)
                .sum();
    }

    private int to(Outcome outcome) {
        return moves().stream()
                .filter(move -> move.to() == outcome)
                .mapToInt(OutcomeMove::count)
                .sum();
    }

    List<DistrictChange> districts() {
        return Stream.concat(gains.districts.keySet().stream(), losses.districts.keySet().stream())
                .distinct()
                .map(district -> new DistrictChange(
                        district.equals(NOWHERE) ? null : district, gains.in(district), losses.in(district)))
                .sorted(Comparator.<DistrictChange>comparingInt(one -> -one.gains() - one.losses())
                        .thenComparing(DistrictChange::district, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
    }
}
