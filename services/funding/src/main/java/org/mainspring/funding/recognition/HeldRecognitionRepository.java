package org.mainspring.funding.recognition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mainspring.chassis.json.JsonText;

/** The copy of recognitions. */
@ApplicationScoped
class HeldRecognitionRepository {

    private static final String KEEP = """
            insert into held_recognition (recognition_id, version, organization_id, scheme, level, status, batch_year,
              conferred_on, expires_on, revoked_on, revocation_reason)
            select distinct on (told."recognitionId") told."recognitionId", told.version, told."organizationId", told.scheme,
              told.level, told.status, told."batchYear", told."conferredOn", told."expiresOn", told."revokedOn",
              told."revocationReason"
            from json_to_recordset(cast(cast(?1 as text) as json)) as told ("recognitionId" uuid, version bigint,
              "organizationId" uuid, scheme text, level text, status text, "batchYear" int, "conferredOn" date,
              "expiresOn" date, "revokedOn" date, "revocationReason" text)
            order by told."recognitionId", told.version desc
            on conflict (recognition_id) do update set version = excluded.version,
              organization_id = excluded.organization_id, scheme = excluded.scheme, level = excluded.level,
              status = excluded.status, batch_year = excluded.batch_year, conferred_on = excluded.conferred_on,
              expires_on = excluded.expires_on, revoked_on = excluded.revoked_on,
              revocation_reason = excluded.revocation_reason, heard_at = now()
            where held_recognition.version < excluded.version""";

    private final JsonText json;

    HeldRecognitionRepository(JsonText json) {
        this.json = json;
    }

    /** Keeps what is newer than what is there already; a late or repeated state changes nothing. */
    Uni<Void> keep(List<HeldRecognition> held) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, json.of(held))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
