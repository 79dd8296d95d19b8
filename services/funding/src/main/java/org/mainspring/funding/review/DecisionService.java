package org.mainspring.funding.review;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.allocation.AllocationService;
import org.mainspring.funding.allocation.ApprovedAmount;
import org.mainspring.funding.application.ApplicationFrame;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.decision.Approval;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.eligibility.EligibilityService;
import org.mainspring.funding.gate.GateService;
import org.mainspring.funding.trail.TrailService;

/** Carries out what two persons have agreed on; within the transaction of the second. */
@ApplicationScoped
class DecisionService {

    private final ApplicationStageService applications;
    private final AllocationService allocations;
    private final EligibilityService eligibility;
    private final GateService gate;
    private final TrailService trail;
    private final FundingConfig config;
    private final Clock clock;

    DecisionService(
            ApplicationStageService applications,
            AllocationService allocations,
            EligibilityService eligibility,
            GateService gate,
            TrailService trail,
            FundingConfig config,
            Clock clock) {
        this.applications = applications;
        this.allocations = allocations;
        this.eligibility = eligibility;
        this.gate = gate;
        this.trail = trail;
        this.config = config;
        this.clock = clock;
    }

    Uni<ApplicationResponse> carryOut(ApplicationFrame frame, ConfirmedRecommendation confirmed, Actor actor) {
        frame.programme().requireActive();
        Money amount = confirmed.amount();
        return amount == null ? reject(frame, confirmed, actor) : approve(frame, confirmed, amount, actor);
    }

    private Uni<ApplicationResponse> reject(ApplicationFrame frame, ConfirmedRecommendation confirmed, Actor actor) {
        String reasons = requireNonNull(confirmed.reasons());
        LocalDate lastDay = today(frame).plusDays(config.appealDays());
        return applications
                .reject(frame.id(), reasons, lastDay)
                .call(() -> trail.record(frame.subject(), "REJECTED", actor, reasons));
    }

    /** The amount is set aside in the same transaction: what is not covered is not approved. */
    private Uni<ApplicationResponse> approve(
            ApplicationFrame frame, ConfirmedRecommendation confirmed, Money amount, Actor actor) {
        return judge(frame)
                .flatMap(finding -> allocate(frame, confirmed, amount)
                        .call(() -> gate.judge(List.of(frame.organizationId())))
                        .map(allocationId -> new Approval(amount, confirmed.reasons(), finding, allocationId)))
                .flatMap(approval -> applications.approve(frame.id(), approval))
                .call(() -> trail.record(frame.subject(), "APPROVED", actor, Amounts.text(amount)));
    }

    private Uni<Finding> judge(ApplicationFrame frame) {
        LocalDate today = today(frame);
        return eligibility
                .decide(frame.programme().id(), frame.organizationId(), today)
                .map(decision -> Finding.require(decision, today));
    }

    private Uni<UUID> allocate(ApplicationFrame frame, ConfirmedRecommendation confirmed, Money amount) {
        return allocations.allocate(new ApprovedAmount(
                frame.id(),
                frame.programme().id(),
                frame.organizationId(),
                frame.providerId(),
                amount,
                confirmed.maker(),
                confirmed.checker(),
                confirmed.reasons()));
    }

    private LocalDate today(ApplicationFrame frame) {
        return LocalDate.ofInstant(clock.instant(), frame.programme().timeZone());
    }
}
