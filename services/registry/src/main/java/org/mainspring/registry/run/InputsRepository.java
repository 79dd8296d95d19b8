package org.mainspring.registry.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.registry.scoring.RankingInputs;

/** The inputs of rankings in the database, in their canonical form and no other. */
@ApplicationScoped
class InputsRepository {

    private static final String KEEP = """
            insert into ranking_inputs (ranking_id, canonical) values (cast(cast(?1 as text) as uuid), ?2)
            on conflict (ranking_id) do update set canonical = excluded.canonical""";
    private static final String FIND =
            "select canonical from ranking_inputs where ranking_id = cast(cast(?1 as text) as uuid)";
    private static final String READ = "select canonical from ranking_inputs where ranking_id = $1";

    /** Reads back what the engine wrote, decimals from their strings; what clients send never comes here. */
    private static final ObjectMapper CANONICAL = new ObjectMapper();

    private final PointReads reads;

    InputsRepository(PointReads reads) {
        this.reads = reads;
    }

    /** Flushes first: the ranking must be there before its inputs. */
    Uni<Void> keep(UUID rankingId, RankingInputs inputs) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, rankingId.toString())
                        .setParameter(2, inputs.canonical())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<RankingInputs> find(UUID rankingId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter(1, rankingId.toString())
                        .getSingleResult())
                .map(InputsRepository::parse);
    }

    Uni<String> read(UUID rankingId) {
        return reads.require("inputs of ranking", rankingId, READ, (Row row) -> row.getString("canonical"));
    }

    static RankingInputs parse(String canonical) {
        try {
            return CANONICAL.readValue(canonical, RankingInputs.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept cannot be read: " + unreadable.getOriginalMessage());
        }
    }
}
