package org.mainspring.registry.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/**
 * One who takes part: an organization of the registry, or a person. Persons belong to the events service, so they come with
 * the name under which they take part.
 */
@Embeddable
@Schema(
        description = "Either an organization (organizationId) or a person (personId with names).",
        example = "{\"organizationId\":\"0197f0a0-0000-7000-8000-000000000001\"}")
public record Party(
        @Column(name = "organization_id") @Nullable UUID organizationId,

        @Schema(description = "Id of a person of the events service.") @Column(name = "person_id") @Nullable UUID personId,

        @Schema(description = "The person's name as signed.") @Embedded @Valid @Nullable Names names) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "either organizationId, or personId with names must be given") public boolean isGiven() {
        return organizationId != null ? personId == null && names == null : personId != null && names != null;
    }

    /** Of the organization or of the person. */
    public UUID id() {
        return organizationId != null ? organizationId : Objects.requireNonNull(personId);
    }

    /**
     * Nobody takes part twice.
     *
     * @param pointer where the request lists the parties
     */
    public static void requireDistinct(List<Party> parties, String pointer) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if (!seen.add(parties.get(i).id())) {
                throw Refusal.unprocessable(
                        pointer + "/" + i,
                        "DUPLICATE_PARTY",
                        "Party " + parties.get(i).id() + " stands more than once.");
            }
        }
    }

    /** The organizations among the parties, each with the place in the request that names it. */
    public static Map<UUID, String> organizations(List<Party> parties, String pointer) {
        Map<UUID, String> pointers = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            UUID organizationId = parties.get(i).organizationId();
            if (organizationId != null) {
                pointers.put(organizationId, pointer + "/" + i + "/organizationId");
            }
        }
        return pointers;
    }
}
