package org.mainspring.registry.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A list of organizations under a name. It never changes: a share of it must be a share of the same ones every time. */
@Entity
class Roster {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Embedded
    private Names names;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RosterSelection selection;

    private int size;
    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Roster() {}

    /** @param size how many members it has */
    static Roster register(UUID id, RegisterRosterRequest details, int size, Instant now) {
        var roster = new Roster();
        roster.id = id;
        roster.names = details.names();
        roster.asOf = details.asOf();
        roster.selection = details.selection();
        roster.size = size;
        roster.externalId = details.externalId();
        roster.source = details.source();
        roster.createdAt = now;
        return roster;
    }

    /** The fact that its members can be counted from now on. */
    RosterRegistered registered() {
        return new RosterRegistered(id, names, size, asOf, selection, externalId, source);
    }

    /** Refuses a member that stands twice, by whatever says who it is. */
    static void requireDistinct(List<RosterMember> members) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!members.get(i).identities().allMatch(seen::add)) {
                throw Refusal.unprocessable("/members/" + i, "MEMBER_REPEATED", "It stands more than once.");
            }
        }
    }

    /** The organizations that are named by their ids, each with its place. */
    static Map<UUID, String> pointers(List<RosterMember> members) {
        Map<UUID, String> pointers = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            UUID organizationId = members.get(i).organizationId();
            if (organizationId != null) {
                pointers.put(organizationId, "/members/" + i + "/organizationId");
            }
        }
        return pointers;
    }

    UUID id() {
        return id;
    }

    RosterResponse response(Language language) {
        return new RosterResponse(
                id, version, names, names.in(language), size, asOf, selection, externalId, source, createdAt);
    }
}
