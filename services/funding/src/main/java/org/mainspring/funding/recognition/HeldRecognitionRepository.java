package org.mainspring.funding.recognition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.json.JsonText;
import org.mainspring.chassis.json.Trusted;

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

    private static final String FIND = """
            select cast(json_build_object('recognitionId', recognition_id, 'version', version, 'organizationId', organization_id,
              'scheme', scheme, 'level', level, 'status', status, 'batchYear', batch_year, 'conferredOn', conferred_on,
              'expiresOn', expires_on, 'revokedOn', revoked_on, 'revocationReason', revocation_reason) as text)
            from held_recognition where organization_id in (?1)
            order by conferred_on nulls first, recognition_id""";

    private final JsonText json;
    private final ObjectMapper reader;

    HeldRecognitionRepository(JsonText json, @Trusted ObjectMapper reader) {
        this.json = json;
        this.reader = reader;
    }

    /** All that these have or had, the latest last. */
    Uni<List<HeldRecognition>> findOf(Collection<UUID> organizationIds) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter(1, organizationIds)
                        .getResultList())
                .map(rows -> rows.stream().map(this::read).toList());
    }

    private HeldRecognition read(String text) {
        try {
            return reader.readValue(text, HeldRecognition.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
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
