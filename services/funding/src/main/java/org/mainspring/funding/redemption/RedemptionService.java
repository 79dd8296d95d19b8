package org.mainspring.funding.redemption;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.Holder;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.netting.Claim;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.recognition.RecognitionService;
import org.mainspring.funding.serviceprovider.Accreditation;
import org.mainspring.funding.serviceprovider.ServiceProviderService;
import org.mainspring.funding.voucher.VoucherCode;
import org.mainspring.funding.voucher.VoucherFrame;
import org.mainspring.funding.voucher.VoucherService;

/** Redeems vouchers: the voucher's row is locked first, so that of many who come at once one is served and the others see it. */
@ApplicationScoped
public class RedemptionService {

    private final RedemptionRepository redemptions;
    private final VoucherService vouchers;
    private final ServiceProviderService providers;
    private final ProgrammeService programmes;
    private final RecognitionService recognitions;
    private final JournalService journal;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RedemptionService(
            RedemptionRepository redemptions,
            VoucherService vouchers,
            ServiceProviderService providers,
            ProgrammeService programmes,
            RecognitionService recognitions,
            JournalService journal,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.redemptions = redemptions;
        this.vouchers = vouchers;
        this.providers = providers;
        this.programmes = programmes;
        this.recognitions = recognitions;
        this.journal = journal;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RedemptionResponse> redeem(RedeemVoucherRequest request, Actor actor) {
        VoucherCode code = VoucherCode.read("/code", request.code());
        return vouchers.requireForRedeeming(code)
                .flatMap(voucher -> present(voucher, request, actor))
                .flatMap(presented -> redeem(presented, actor))
                .map(Redemption::shown);
    }

    private Uni<Presentation> present(VoucherFrame voucher, RedeemVoucherRequest request, Actor actor) {
        UUID programmeId = voucher.pot().programmeId();
        return requireProvider(programmeId, actor).flatMap(provider -> programmes
                .requireForActing(programmeId)
                .invoke(ProgrammeTerms::requireActive)
                .map(programme -> new Presentation(
                        voucher,
                        provider,
                        request.amount(),
                        request.invoice(),
                        LocalDate.ofInstant(voucher.issuedAt(), programme.timeZone()),
                        today(programme))));
    }

    /** Who is not accredited where the voucher comes from learns no more than who has guessed a code. */
    private Uni<Accreditation> requireProvider(UUID programmeId, Actor actor) {
        UUID organization = actor.organization();
        if (organization == null) {
            throw VoucherService.unknownCode();
        }
        return providers
                .findForActing(programmeId, organization)
                .onItem()
                .ifNull()
                .failWith(VoucherService::unknownCode)
                .invoke(Accreditation::requireInForce)
                .call(() -> recognitions.requireStanding(List.of(organization)));
    }

    private Uni<Redemption> redeem(Presentation presented, Actor actor) {
        UUID by = presented.provider().organizationId();
        return vouchers.redeem(presented.voucher(), presented.amount(), presented.invoiced(), by)
                .call(() -> redemptions.refuseUsed(by, presented.invoice()))
                .map(taken -> Redemption.of(ids.next(), presented, taken, actor.name(), clock.instant()))
                .call(redemption -> redemptions.keep(redemption))
                .call(redemption -> post(redemption, presented, actor));
    }

    private Uni<Void> post(Redemption redemption, Presentation presented, Actor actor) {
        var movement = new Movement(
                EntryKind.VOUCHER_REDEMPTION,
                redemption.id(),
                redemption.postings(),
                Signatures.of(actor.name()),
                presented.on());
        return journal.openAndPost(
                        movement, Holder.programme(presented.voucher().currency()))
                .chain(() -> outbox.tell(redemption.redeemed(presented.voucher().batchId())));
    }

    /**
     * All that was redeemed in a programme up to a day and is in no settlement becomes a part of this one, but for what
     * service providers have redeemed that are suspended.
     *
     * @param most where there are more, one more than that is taken
     */
    public Uni<List<Claim>> take(UUID settlementId, UUID programmeId, LocalDate until, int most) {
        return redemptions.take(settlementId, programmeId, until, most);
    }

    /** What was a part of this settlement can be taken by another. */
    public Uni<Void> release(UUID settlementId) {
        return redemptions.release(settlementId);
    }

    private LocalDate today(ProgrammeTerms programme) {
        return LocalDate.ofInstant(clock.instant(), programme.timeZone());
    }
}
