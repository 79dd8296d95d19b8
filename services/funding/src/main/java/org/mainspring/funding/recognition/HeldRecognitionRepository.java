package org.mainspring.funding.recognition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The copy of recognitions. */
@ApplicationScoped
class HeldRecognitionRepository {

    private static final String KEEP = """
            insert into held_recognition (recognition_id, version, organization_id, scheme, level, status, batch_year,
              conferred_on, expires_on, revoked_on, revocation_reason)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            on conflict (recognition_id) do update set version = excluded.version,
              organization_id = excluded.organization_id, scheme = excluded.scheme, level = excluded.level,
              status = excluded.status, batch_year = excluded.batch_year, conferred_on = excluded.conferred_on,
              expires_on = excluded.expires_on, revoked_on = excluded.revoked_on,
              revocation_reason = excluded.revocation_reason, heard_at = now()
            where held_recognition.version < excluded.version""";

    /** Keeps what is newer than what is there already; a late or repeated state changes nothing. */
    Uni<Void> keep(HeldRecognition held) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, held.recognitionId())
                        .setParameter(2, held.version())
                        .setParameter(3, held.organizationId())
                        .setParameter(4, held.scheme())
                        .setParameter(5, held.level())
                        .setParameter(6, held.status().name())
                        .setParameter(7, held.batchYear())
                        .setParameter(8, held.conferredOn())
                        .setParameter(9, held.expiresOn())
                        .setParameter(10, held.revokedOn())
                        .setParameter(11, held.revocationReason())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
