package org.mainspring.registry.ranking;

import static java.util.Objects.requireNonNull;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.run.Computation;
import org.mainspring.registry.run.RunSummary;
import org.mainspring.registry.run.WeightVariation;
import org.mainspring.registry.scoring.RankingInputs;

/** Organizations in order, and how it came about. Its inputs are frozen once it is computed; it is published once. */
@Entity
class Ranking {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private RankingKind kind;

    @Enumerated(EnumType.STRING)
    private RankingState state = RankingState.DRAFT;

    @Embedded
    private Names names;

    private @Nullable Integer year;
    private @Nullable Integer size;
    private @Nullable String method;

    @Column(name = "method_version")
    private @Nullable Integer methodVersion;

    private @Nullable Integer candidates;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable WeightVariation perturbation;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RunSummary summary;

    @Column(name = "inputs_sha256")
    private @Nullable String inputsSha256;

    @Column(name = "result_sha256")
    private @Nullable String resultSha256;

    @Column(name = "computed_at")
    private @Nullable Instant computedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RankingReport report;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ranking_issuer", joinColumns = @JoinColumn(name = "ranking_id"))
    @OrderColumn(name = "position")
    @Column(name = "organization_id")
    private List<UUID> issuers;

    private @Nullable String note;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Ranking() {}

    private Ranking(UUID id, RankingKind kind, RegisterRankingRequest details, Instant now) {
        this.id = id;
        this.kind = kind;
        names = details.names();
        year = details.year();
        size = details.size();
        issuers = new ArrayList<>(details.allIssuers());
        note = details.note();
        externalId = details.externalId();
        source = details.source();
        createdAt = now;
        updatedAt = now;
    }

    /** One that is to be computed. */
    static Ranking draft(UUID id, RegisterRankingRequest details, RankingInputs inputs, Instant now) {
        var ranking = new Ranking(id, RankingKind.COMPUTED, details, now);
        ranking.method = inputs.method();
        ranking.methodVersion = inputs.version();
        ranking.candidates = inputs.candidates().size();
        ranking.perturbation = requireNonNull(details.run()).perturbation();
        return ranking;
    }

    /** One that a source has published, so it is. */
    static Ranking report(UUID id, RegisterRankingRequest details, Instant now) {
        var ranking = new Ranking(id, RankingKind.REPORTED, details, now);
        ranking.report = details.report();
        ranking.state = RankingState.PUBLISHED;
        ranking.publishedAt = now;
        return ranking;
    }

    /** Takes note that more is known of its candidates. */
    void learn(Instant now) {
        requireOpen();
        updatedAt = now;
    }

    /** Takes the result; from now on nothing goes in. */
    RankingComputed compute(Computation computation, Instant now) {
        requireOpen();
        inputsSha256 = computation.inputsSha256();
        resultSha256 = computation.resultSha256();
        summary = computation.summary();
        computedAt = now;
        updatedAt = now;
        return new RankingComputed(
                id,
                requireNonNull(method),
                requireNonNull(methodVersion),
                requireNonNull(candidates),
                inputsSha256,
                resultSha256);
    }

    /** @throws Refusal where it is computed, or was none to compute */
    void requireOpen() {
        if (kind == RankingKind.REPORTED) {
            throw Refusal.conflict("REPORTED", "It is a source's ranking, none to be computed here.");
        }
        if (computedAt != null) {
            throw Refusal.conflict("ALREADY_COMPUTED", "It is computed already; its inputs stay as they are.");
        }
    }

    RankingPublished publish(Instant now) {
        if (state != RankingState.DRAFT) {
            throw Refusal.conflict("NOT_A_DRAFT", "It is published already, or withdrawn.");
        }
        if (computedAt == null) {
            throw Refusal.conflict("NOT_COMPUTED", "It is not computed yet.");
        }
        state = RankingState.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
        return published();
    }

    /** The fact that everyone may read it. */
    RankingPublished published() {
        return new RankingPublished(
                id,
                kind,
                names,
                year,
                size,
                method,
                methodVersion,
                candidates,
                inputsSha256,
                resultSha256,
                externalId,
                source);
    }

    RankingWithdrawn withdraw(String reason, Instant now) {
        if (state != RankingState.PUBLISHED) {
            throw Refusal.conflict("NOT_PUBLISHED", "Only a published ranking can be withdrawn.");
        }
        state = RankingState.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = reason;
        updatedAt = now;
        return new RankingWithdrawn(id, reason);
    }

    RankingResponse response(Language language) {
        return new RankingResponse(
                id,
                version,
                kind,
                state,
                names,
                names.in(language),
                year,
                size,
                method,
                methodVersion,
                candidates,
                perturbation,
                summary,
                inputsSha256,
                resultSha256,
                computedAt,
                report,
                issuers.isEmpty() ? null : List.copyOf(issuers),
                note,
                publishedAt,
                withdrawnAt,
                withdrawalReason,
                externalId,
                source,
                createdAt,
                updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isPublished() {
        return state == RankingState.PUBLISHED;
    }
}
