package org.mainspring.chassis.feed;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.AcceptedType;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.problem.Refusal;

/** The change feed of the service. */
@Path("/changes")
@Tag(name = "Changes")
@Cancellable(false)
public class ChangeResource {

    private static final String AFTER = "after";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String NUMBER = "0|[1-9]\\d{0,17}";

    private final ChangeRepository changes;
    private final ChangeStreams streams;

    ChangeResource(ChangeRepository changes, ChangeStreams streams) {
        this.changes = changes;
        this.streams = streams;
    }

    /**
     * Facts in the order of their numbers; whoever keeps the last number resumes there without loss. As a page, as lines up to the
     * present end, or as events that go on for as long as the reader stays.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, StreamedBody.NDJSON, StreamedBody.EVENTS})
    @PermitAll
    @Operation(
            operationId = "listChanges",
            summary = "Read the change feed",
            description =
                    "Every fact that this service has told, numbered without gaps, oldest first. Keep lastNumber and go on from it. With Accept: application/x-ndjson all facts up to the present end, one a line; with text/event-stream those to come too, and Last-Event-ID resumes. limit is for pages.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class)),
                @Content(mediaType = StreamedBody.NDJSON, schema = @Schema(implementation = Change.class)),
                @Content(mediaType = StreamedBody.EVENTS, schema = @Schema(implementation = String.class))
            })
    public Uni<Response> list(
            @BeanParam @Valid ChangeQuery query,
            @HeaderParam(LAST_EVENT_ID)
                    @Nullable @Parameter(
                            description = "Of the last event that arrived: the stream goes on behind it.",
                            example = "42")
                    String lastEventId,
            HttpHeaders headers) {
        String type = AcceptedType.of(headers, MediaType.APPLICATION_JSON, StreamedBody.NDJSON, StreamedBody.EVENTS);
        return switch (type) {
            case StreamedBody.NDJSON ->
                changes.requireReached(AFTER, query.after).map(reached -> stream(type, streams.lines(query)));
            case StreamedBody.EVENTS ->
                lastEventId == null || lastEventId.isEmpty()
                        ? events(query, AFTER, query.after)
                        : events(query, LAST_EVENT_ID, number(lastEventId));
            default -> page(query).map(page -> Response.ok(page, type).build());
        };
    }

    private Uni<Response> events(ChangeQuery query, String parameter, long after) {
        return changes.requireReached(parameter, after)
                .map(reached -> stream(StreamedBody.EVENTS, streams.events(query, after)));
    }

    private Uni<ChangePage> page(ChangeQuery query) {
        return changes.after(query)
                .call(page -> page.items().isEmpty()
                        ? changes.requireReached(AFTER, query.after)
                        : Uni.createFrom().voidItem());
    }

    private static Response stream(String type, StreamedBody body) {
        return Response.ok(body, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static long number(String lastEventId) {
        if (!lastEventId.matches(NUMBER)) {
            throw Refusal.badParameter(LAST_EVENT_ID, "MALFORMED", "Last-Event-ID is a number of the feed.");
        }
        return Long.parseLong(lastEventId);
    }
}
