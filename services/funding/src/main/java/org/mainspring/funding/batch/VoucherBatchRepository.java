package org.mainspring.funding.batch;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** Batches in the database, for writing. */
@ApplicationScoped
class VoucherBatchRepository implements PanacheRepositoryBase<VoucherBatch, UUID> {

    private static final String DUE = """
            select id from voucher_batch where status = 'ISSUED' and expires_at <= ?1
            order by expires_at limit 1 for update skip locked""";

    /** Locked, so that its vouchers are assigned and expire one after the other. */
    Uni<VoucherBatch> requireForActing(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("voucher batch", id));
    }

    /** The one that is over and has waited longest, unless another replica works on it. */
    Uni<@Nullable VoucherBatch> findDue(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(DUE, UUID.class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transformToUni(id -> findById(id));
    }
}
