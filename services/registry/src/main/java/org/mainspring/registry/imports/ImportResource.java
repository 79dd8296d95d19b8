package org.mainspring.registry.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Page;
import org.mainspring.registry.bulk.Outcome;

/** Imports over HTTP. */
@Path("/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ImportResource {

    private static final String TOKEN = "token";

    private final ImportService service;
    private final ImportRepository repository;
    private final RoutingContext exchange;

    ImportResource(ImportService service, ImportRepository repository, RoutingContext exchange) {
        this.service = service;
        this.repository = repository;
        this.exchange = exchange;
    }

    /**
     * Takes a file of up to 256 MiB and 1,000,000 rows; its rows are taken afterwards, and the import says how far that has come.
     * A row is known by externalId or, without one, by uscc: what there is already is changed as by a patch.
     */
    @POST
    @Consumes({StreamedBody.CSV, StreamedBody.NDJSON})
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(
            operationId = "submitImport",
            summary = "Import a file",
            description =
                    "CSV in UTF-8 whose first row names its columns, or one JSON object a line. Rows that are refused leave the others alone; the same file twice changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = StreamedBody.CSV,
                        schema = @Schema(implementation = String.class),
                        example =
                                "externalId,nameZh,nameEn,kind,uscc\nshanghai/sieyuan,思源电气股份有限公司,Sieyuan Electric,COMPANY,\n"),
                @Content(
                        mediaType = StreamedBody.NDJSON,
                        schema = @Schema(implementation = String.class),
                        example =
                                "{\"externalId\": \"shanghai/sieyuan\", \"names\": {\"en\": \"Sieyuan Electric\"}, \"kind\": \"COMPANY\"}\n")
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; Location says where to look after it.",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    public Uni<RestResponse<ImportResponse>> submit(
            @RestQuery @NotNull @Parameter(description = "What the rows are.", example = "ORGANIZATION")
                    ImportKind kind,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Judge the rows and write nothing but the report.")
                    boolean dryRun) {
        return service.register(exchange.get(ReceivedFile.OF_REQUEST), kind, dryRun)
                .map(body -> RestResponse.ResponseBuilder.<ImportResponse>create(RestResponse.Status.ACCEPTED)
                        .header(HttpHeaders.LOCATION, "/registry/v1/imports/" + body.id())
                        .entity(body)
                        .build());
    }

    /** Lists imports, the latest first. */
    @GET
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = TOKEN)
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "Sorted by createdAt, the latest first.")
    public Uni<Page<ImportResponse>> list(@BeanParam @Valid ImportQuery query) {
        return repository.list(query);
    }

    /** One import and how far it has come. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = TOKEN)
    @Operation(operationId = "getImport", summary = "Get an import")
    public Uni<ImportResponse> get(@RestPath UUID id) {
        return repository.read(id);
    }

    /** What became of each row; for ninety days after the end. */
    @GET
    @Path("/{id}/rows")
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = TOKEN)
    @Operation(
            operationId = "listImportRows",
            summary = "List what became of the rows of an import",
            description = "Sorted by row.")
    public Uni<Page<ImportRowResponse>> rows(@RestPath UUID id, @BeanParam @Valid ImportRowQuery query) {
        return service.report(id, query);
    }

    /** The same for a spreadsheet, an error a line: UTF-8, a header row, and no cell that would be run as a formula. */
    @GET
    @Path("/{id}/rows.csv")
    @Produces(StreamedBody.CSV)
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @SecurityRequirement(name = TOKEN)
    @Operation(operationId = "exportImportRows", summary = "Export what became of the rows of an import as CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = StreamedBody.CSV, schema = @Schema(implementation = String.class)))
    public Uni<Response> csv(@RestPath UUID id, @RestQuery @Nullable Outcome outcome) {
        return service.report(id, outcome)
                .map(report -> Response.ok(ReportCsv.of(report), StreamedBody.CSV + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + ".csv\"")
                        .build());
    }

    /** Ends an import that is not over; what was taken stays. While it runs its version grows: send If-Match: *. */
    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @RolesAllowed(Role.REGISTRY_OFFICER)
    @Operation(operationId = "cancelImport", summary = "Cancel an import")
    public Uni<RestResponse<ImportResponse>> cancel(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.cancel(id, ExpectedVersion.of(ifMatch)).map(RestResponse::ok);
    }
}
