package org.mainspring.registry.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.Party;

/** What one party of an agreement or a consortium will do by a day, with what was reported of it, in the order of telling. */
@Entity
class Commitment {

    private static final int MOST_REPORTS = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "agreement_id")
    private @Nullable UUID agreementId;

    @Column(name = "consortium_id")
    private @Nullable UUID consortiumId;

    @Embedded
    private Party party;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "what_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "what_en"))
    private Names what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Fact target;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status = CommitmentStatus.MADE;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commitment_report", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    private List<Progress> reports = new ArrayList<>();

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Commitment() {}

    /** @param pointer where the request says it */
    static Commitment make(UUID id, Pact pact, MakeCommitmentRequest details, String pointer, Instant now) {
        pact.requireNotBeforeSigning(details.dueOn(), pointer + "/dueOn");
        var commitment = new Commitment();
        commitment.id = id;
        commitment.agreementId = pact.agreementId();
        commitment.consortiumId = pact.consortiumId();
        commitment.party = pact.require(details.partyId(), pointer + "/partyId");
        commitment.what = details.what();
        commitment.dueOn = details.dueOn();
        commitment.target = details.target();
        commitment.externalId = details.externalId();
        commitment.source = details.source();
        commitment.createdAt = now;
        commitment.updatedAt = now;
        return commitment;
    }

    /** The fact that it is made. */
    CommitmentMade made() {
        return new CommitmentMade(id, agreementId, consortiumId, party, what, dueOn, target, externalId, source);
    }

    /** Takes a report. The latest day that is told of says how it stands; of two reports of one day, the one told last. */
    ProgressReported report(Progress progress, Instant now) {
        if (progress.asOf().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw Refusal.unprocessable("/asOf", "AS_OF_IN_FUTURE", "Nothing can be told of a day to come.");
        }
        if (reports.size() == MOST_REPORTS) {
            throw Refusal.conflict("TOO_MANY_REPORTS", "It has " + MOST_REPORTS + " reports, the most there can be.");
        }
        reports.add(progress);
        status = reports().get(0).status().ofCommitment();
        updatedAt = now;
        return new ProgressReported(id, progress.asOf(), progress.status(), progress.note(), progress.value(), status);
    }

    /** The latest first. */
    List<Progress> reports() {
        List<Progress> latestFirst = new ArrayList<>(reports);
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparing(Progress::asOf).reversed());
        return latestFirst;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CommitmentStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
