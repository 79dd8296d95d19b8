package org.mainspring.chassis.inbox;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.identity.Role;

/** Brings dead letters back, once their cause is mended. */
@Path("/dead-letters")
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class DeadLetters {

    private final Map<String, Object> kafka;
    private final String service;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** How many letters went back, and how many there was no time for. */
    @Schema(
            description =
                    "How many letters went back, and how many there was no time for: where any are left, ask again.")
    public record ReplayResponse(int replayed, long left) {}

    /**
     * Sends the dead letters of this service that were not replayed before to the topics they came from, with their ids, so that
     * whoever took one already takes it no second time. Safe to repeat: the place reached is kept as a consumer group's offset,
     * after Kafka has acknowledged the copies. Takes at most 20 seconds.
     */
    @POST
    @Path("/replay")
    @RolesAllowed(Role.OPERATOR)
    @Blocking
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Bring dead letters back",
            description = "Sends the dead letters that were not replayed before to the topics they came from.")
    public ReplayResponse replay() throws InterruptedException, ExecutionException {
        try (var replay = new DeadLetterReplay(kafka, service)) {
            return replay.run();
        }
    }
}
