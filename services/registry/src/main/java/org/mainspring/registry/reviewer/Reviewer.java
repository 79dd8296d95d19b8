package org.mainspring.registry.reviewer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** Somebody who gives scores. What one is bound to is added to, never taken back. */
@Entity
class Reviewer {

    private static final int MOST_AFFILIATIONS = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String subject;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Embedded
    private Names names;

    private UUID[] affiliations;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Reviewer() {}

    static Reviewer register(UUID id, RegisterReviewerRequest details, Instant now) {
        if ((details.subject() == null) == (details.personId() == null)) {
            throw Refusal.unprocessable("/subject", "EITHER_OR", "Give either subject or personId.");
        }
        var reviewer = new Reviewer();
        reviewer.id = id;
        reviewer.subject = details.subject();
        reviewer.personId = details.personId();
        reviewer.names = details.names();
        reviewer.affiliations = distinct(details.allAffiliations());
        reviewer.createdAt = now;
        reviewer.updatedAt = now;
        return reviewer;
    }

    ReviewerRegistered registered() {
        return new ReviewerRegistered(id);
    }

    /** Takes up what the reviewer is bound to besides. */
    AffiliationsDeclared declare(Collection<UUID> more, Instant now) {
        Set<UUID> all = new LinkedHashSet<>(List.of(affiliations));
        all.addAll(more);
        if (all.size() > MOST_AFFILIATIONS) {
            throw Refusal.unprocessable(
                    "/organizationIds", "TOO_MANY", "A reviewer has at most " + MOST_AFFILIATIONS + " affiliations.");
        }
        affiliations = distinct(all);
        updatedAt = now;
        return new AffiliationsDeclared(id);
    }

    private static UUID[] distinct(Collection<UUID> ids) {
        return ids.stream().distinct().toArray(UUID[]::new);
    }

    ReviewerResponse response() {
        return new ReviewerResponse(id, version, subject, personId, names, List.of(affiliations), createdAt, updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
