package org.mainspring.funding.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.factkind.FactOrigin;
import org.mainspring.funding.knowledge.Value;
import org.mainspring.funding.knowledge.ValueType;

/** A fact about an enterprise, as it is kept: added, and never changed. */
record EnterpriseFact(
        UUID id,
        UUID organizationId,
        String fact,
        ValueType type,
        String value,
        @Nullable String unit,
        LocalDate asOf,
        boolean verified,
        @Nullable String source,
        String recordedBy,
        Instant recordedAt) {

    /**
     * Records what is said; officers verify, an enterprise declares of itself.
     *
     * @param at pointer to the statement in the body
     */
    static EnterpriseFact of(
            UUID id, FactStatement said, String at, FactKinds kinds, Actor actor, LocalDate today, Instant now) {
        if (!actor.isOfficerOfProgrammes() && !actor.speaksFor(said.organizationId())) {
            throw Refusal.unprocessable(
                    at + "/organizationId", "NOT_YOURS", "Your token is not for that organization.");
        }
        if (said.asOf().isAfter(today)) {
            throw Refusal.unprocessable(at + "/asOf", "AHEAD", "Nothing is known of a day to come.");
        }
        FactKinds.Terms kind = kinds.of(said.fact());
        if (kind == null || kind.origin() != FactOrigin.RECORDED) {
            throw Refusal.unprocessable(
                    at + "/fact", "FACT_KIND_NOT_FOUND", said.fact() + " is no kind of fact that can be recorded.");
        }
        return new EnterpriseFact(
                id,
                said.organizationId(),
                said.fact(),
                kind.type(),
                value(said, kind, at),
                kind.unit(),
                said.asOf(),
                actor.isOfficerOfProgrammes(),
                said.source(),
                actor.name(),
                now);
    }

    private static String value(FactStatement said, FactKinds.Terms kind, String at) {
        ValueType type = kind.type();
        Value value = type.read(said.value());
        if (value == null) {
            throw Refusal.unprocessable(at + "/value", "OTHER_TYPE", said.fact() + " is of type " + type + ".");
        }
        kind.bounds().require(value, at + "/value", said.fact());
        return value.text();
    }

    EnterpriseFactResponse response() {
        return new EnterpriseFactResponse(id, organizationId, fact, value, unit, asOf, verified, source, recordedAt);
    }
}
