package org.mainspring.registry.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainspring.chassis.value.Names;

/**
 * The present names of some organizations, for those who point to them.
 *
 * @param weight grows whenever one of these organizations changes; for {@link org.mainspring.chassis.http.Versioned#beside()}
 */
public record OrganizationNames(Map<UUID, Names> byId, long weight) {

    static OrganizationNames of(List<Organization> organizations) {
        return new OrganizationNames(
                organizations.stream().collect(Collectors.toMap(Organization::id, organization -> organization
                        .details()
                        .names())),
                organizations.stream().mapToLong(Organization::version).sum());
    }

    /** The names of one of them. */
    public Names of(UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
