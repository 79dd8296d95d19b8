package org.mainspring.registry.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainspring.registry.organization.OrganizationService;

/** Who is bound to whom. By any organization of a group one is bound to all of it: its top, what lies between, its branches. */
@ApplicationScoped
class Interests {

    private final OrganizationService organizations;

    Interests(OrganizationService organizations) {
        this.organizations = organizations;
    }

    /** Those of the applicants that somebody with these affiliations is bound to. */
    Uni<Set<UUID>> bound(Collection<UUID> applicants, Collection<UUID> affiliations) {
        Set<UUID> all =
                Stream.concat(applicants.stream(), affiliations.stream()).collect(Collectors.toSet());
        return organizations.groups(all).map(groups -> applicants.stream()
                .filter(applicant -> isBound(applicant, affiliations, groups))
                .collect(Collectors.toSet()));
    }

    /**
     * The scores by their applications without those of whoever is bound to the applicant by now: groups change.
     *
     * @param applicants by their applications
     */
    Uni<Map<UUID, List<BigDecimal>>> without(List<GivenScore> given, Map<UUID, UUID> applicants) {
        Set<UUID> all = new HashSet<>(applicants.values());
        given.forEach(one -> all.addAll(one.affiliations()));
        return organizations.groups(all).map(groups -> without(given, applicants, groups));
    }

    private static Map<UUID, List<BigDecimal>> without(
            List<GivenScore> given, Map<UUID, UUID> applicants, Map<UUID, UUID> groups) {
        return given.stream()
                .filter(one -> applicants.containsKey(one.applicationId()))
                .filter(one -> !isBound(applicants.get(one.applicationId()), one.affiliations(), groups))
                .collect(Collectors.groupingBy(
                        GivenScore::applicationId, Collectors.mapping(GivenScore::score, Collectors.toList())));
    }

    private static boolean isBound(UUID applicant, Collection<UUID> affiliations, Map<UUID, UUID> groups) {
        UUID group = groups.get(applicant);
        return affiliations.stream().map(groups::get).anyMatch(other -> other != null && other.equals(group));
    }
}
