package org.mainspring.funding.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.Trusted;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Fact;
import org.mainspring.funding.figure.AnnouncedFiguresResponse.Announced;

/** What was announced of programmes. */
@ApplicationScoped
class AnnouncedRepository {

    private static final String BY_ID = """
            select id, currency, announced_total::text as total, announced_disbursed::text as disbursed,
              announced_beneficiaries::text as beneficiaries
            from programme where id = $1""";

    private final PointReads reads;
    private final ObjectMapper json;

    AnnouncedRepository(PointReads reads, @Trusted ObjectMapper json) {
        this.reads = reads;
        this.json = json;
    }

    Uni<Announced> require(UUID programmeId) {
        return reads.require("programme", programmeId, BY_ID, this::announced);
    }

    private Announced announced(Row row) {
        return new Announced(
                row.getUUID("id"),
                row.getString("currency"),
                fact(row.getString("total")),
                fact(row.getString("disbursed")),
                fact(row.getString("beneficiaries")));
    }

    private @Nullable Fact fact(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Fact.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept figure cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
