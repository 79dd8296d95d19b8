package org.mainspring.registry.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.http.AcceptedType;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.organization.OrganizationBulkService;
import org.mainspring.registry.organization.OrganizationResponse;
import org.mainspring.registry.recognition.RecognitionBulkService;
import org.mainspring.registry.recognition.RecognitionResponse;

/** Exports over HTTP: read while they are sent, in one snapshot of the database. */
@Path("/exports")
@Tag(name = "Exports")
@Produces({StreamedBody.NDJSON, StreamedBody.CSV})
@Cancellable(false)
public class ExportResource {

    private static final String FEED_NUMBER = "Feed-Number";
    private static final String NUMBER_DESCRIPTION =
            "What the change feed had reached: all that it tells up to this number is in here. Give it as since for the next export, or as after to go on from the feed.";

    private final OrganizationBulkService organizations;
    private final RecognitionBulkService recognitions;
    private final ObjectMapper json;
    private final RoutingContext exchange;

    ExportResource(
            OrganizationBulkService organizations,
            RecognitionBulkService recognitions,
            ObjectMapper json,
            RoutingContext exchange) {
        this.organizations = organizations;
        this.recognitions = recognitions;
        this.json = json;
        this.exchange = exchange;
    }

    /** All organizations, one a line; merged and dissolved ones too, which say so by their status. */
    @GET
    @Path("/organizations")
    @PermitAll
    @Operation(
            operationId = "exportOrganizations",
            summary = "Export all organizations",
            description =
                    "One a line, sorted by id: NDJSON, or CSV that is safe for spreadsheets. With since only those changed.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = FEED_NUMBER,
                            description = NUMBER_DESCRIPTION,
                            schema = @Schema(implementation = Long.class)),
            content = {
                @Content(
                        mediaType = StreamedBody.NDJSON,
                        schema = @Schema(implementation = OrganizationResponse.class)),
                @Content(mediaType = StreamedBody.CSV, schema = @Schema(implementation = String.class))
            })
    public Uni<Response> organizations(@BeanParam @Valid ExportQuery query, HttpHeaders headers) {
        String type = AcceptedType.of(headers, StreamedBody.NDJSON, StreamedBody.CSV);
        return organizations
                .snapshot(query.since, Language.of(headers))
                .invoke(found -> requireReached(found, query))
                .invoke(this::closeWithoutBody)
                .map(found -> answer(
                        found,
                        "organizations",
                        type,
                        OrganizationCsv.HEADER,
                        type.equals(StreamedBody.CSV) ? OrganizationCsv::line : this::line));
    }

    /** All recognitions, one a line; expired and revoked ones too, which say so by their status. */
    @GET
    @Path("/recognitions")
    @PermitAll
    @Operation(
            operationId = "exportRecognitions",
            summary = "Export all recognitions",
            description =
                    "One a line, sorted by id: NDJSON, or CSV that is safe for spreadsheets. With since only those changed.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = FEED_NUMBER,
                            description = NUMBER_DESCRIPTION,
                            schema = @Schema(implementation = Long.class)),
            content = {
                @Content(mediaType = StreamedBody.NDJSON, schema = @Schema(implementation = RecognitionResponse.class)),
                @Content(mediaType = StreamedBody.CSV, schema = @Schema(implementation = String.class))
            })
    public Uni<Response> recognitions(@BeanParam @Valid ExportQuery query, HttpHeaders headers) {
        String type = AcceptedType.of(headers, StreamedBody.NDJSON, StreamedBody.CSV);
        return recognitions
                .snapshot(query.since)
                .invoke(found -> requireReached(found, query))
                .invoke(this::closeWithoutBody)
                .map(found -> answer(
                        found,
                        "recognitions",
                        type,
                        RecognitionCsv.HEADER,
                        type.equals(StreamedBody.CSV) ? RecognitionCsv::line : this::line));
    }

    /** A number that the feed never gave would leave out all up to it. */
    private static void requireReached(Snapshot<?> found, ExportQuery query) {
        if (query.since != null && query.since > found.number()) {
            found.close();
            throw Refusal.badParameter(
                    "since", "BEYOND_END", "The feed has reached " + found.number() + "; no fact has this number yet.");
        }
    }

    /** To HEAD nothing is sent, so nobody would read it. */
    private void closeWithoutBody(Snapshot<?> found) {
        if (exchange.request().method().equals(HttpMethod.HEAD)) {
            found.close();
        }
    }

    private static <T> Response answer(
            Snapshot<T> found, String name, String type, String csvHeader, Function<T, String> write) {
        boolean csv = type.equals(StreamedBody.CSV);
        return Response.ok(
                        StreamedBody.of(csv ? csvHeader : "", found.parts(), write),
                        csv ? type + ";charset=UTF-8" : type)
                .header(FEED_NUMBER, found.number())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + (csv ? ".csv" : ".ndjson") + "\"")
                .build();
    }

    private String line(Object record) {
        try {
            return json.writeValueAsString(record) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
