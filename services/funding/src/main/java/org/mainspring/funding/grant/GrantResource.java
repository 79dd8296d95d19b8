package org.mainspring.funding.grant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.AcceptedType;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.value.Language;

/** Grants over HTTP: read while they are sent, in one snapshot of the database. */
@Path("/exports/grants")
@Tag(name = "Open data")
@Produces({MediaType.APPLICATION_JSON, StreamedBody.CSV})
@Cancellable(false)
public class GrantResource {

    private final GrantRepository repository;
    private final ObjectMapper json;
    private final RoutingContext exchange;

    GrantResource(GrantRepository repository, ObjectMapper json, RoutingContext exchange) {
        this.repository = repository;
        this.json = json;
        this.exchange = exchange;
    }

    /** All allocations, and settled vouchers by enterprise and programme, as grants, each once with its present amounts; as a 360Giving package or as a spreadsheet. */
    @GET
    @PermitAll
    @Operation(
            operationId = "exportGrants",
            summary = "Export all allocations and settled vouchers in the shape of 360Giving",
            description = "JSON as the 360Giving Data Standard has it, or CSV that is safe for spreadsheets.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GrantPackage.class)),
                @Content(mediaType = StreamedBody.CSV, schema = @Schema(implementation = String.class))
            })
    public Uni<Response> grants(HttpHeaders headers) {
        String type = AcceptedType.of(headers, MediaType.APPLICATION_JSON, StreamedBody.CSV);
        return repository
                .all(Language.of(headers))
                .invoke(this::closeWithoutBody)
                .map(found -> type.equals(StreamedBody.CSV) ? spreadsheet(found) : document(found));
    }

    /** To HEAD nothing is sent, so nobody would read it. */
    private void closeWithoutBody(Snapshot<?> found) {
        if (exchange.request().method().equals(HttpMethod.HEAD)) {
            found.close();
        }
    }

    private static Response spreadsheet(Snapshot<Grant> found) {
        return answer(
                StreamedBody.of(GrantCsv.HEADER, found.parts(), GrantCsv::line),
                StreamedBody.CSV + ";charset=UTF-8",
                "grants.csv");
    }

    private Response document(Snapshot<Grant> found) {
        var first = new AtomicBoolean(true);
        Multi<byte[]> grants = StreamedBody.of(
                        "", found.parts(), grant -> (first.getAndSet(false) ? "" : ",\n") + written(grant))
                .parts();
        Multi<byte[]> whole =
                Multi.createBy().concatenating().streams(text("{\"grants\": [\n"), grants, text("\n]}\n"));
        return answer(new StreamedBody(whole), MediaType.APPLICATION_JSON, "grants.json");
    }

    private static Multi<byte[]> text(String text) {
        return Multi.createFrom().item(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Response answer(StreamedBody body, String type, String file) {
        return Response.ok(body, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private String written(Grant grant) {
        try {
            return json.writeValueAsString(grant);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
