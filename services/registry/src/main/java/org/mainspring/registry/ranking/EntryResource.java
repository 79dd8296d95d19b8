package org.mainspring.registry.ranking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.run.EntryQuery;
import org.mainspring.registry.run.EntryResponse;
import org.mainspring.registry.run.RunService;

/** What a ranking consists of, over HTTP: its entries, and the inputs that they follow from. */
@Path("/rankings")
@Tag(name = "Rankings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class EntryResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final RankingRepository rankings;
    private final RunService runs;
    private final Readership readership;

    EntryResource(RankingRepository rankings, RunService runs, Readership readership) {
        this.rankings = rankings;
        this.runs = runs;
        this.readership = readership;
    }

    /** Lists who stands where and why, with organizations under their present names. A ranking that is not computed has none. */
    @GET
    @Path("/{id}/entries")
    @PermitAll
    @Operation(
            operationId = "listRankingEntries",
            summary = "List the entries of a ranking",
            description =
                    "Sorted by rank; those of one rank by the ids of their organizations, those without a rank last.")
    public Uni<Page<EntryResponse>> list(@RestPath UUID id, @BeanParam @Valid EntryQuery query, HttpHeaders headers) {
        Language language = Language.of(headers);
        return rankings.read(id, language)
                .flatMap(readership::admit)
                .flatMap(ranking -> runs.entries(id, query, language));
    }

    /** All entries for a spreadsheet: UTF-8, a header row, and no cell that would be run as a formula. */
    @GET
    @Path("/{id}/entries.csv")
    @Produces(CSV)
    @PermitAll
    @Operation(operationId = "exportRankingEntries", summary = "Export the entries of a ranking as CSV")
    public Uni<RestResponse<String>> export(@RestPath UUID id, HttpHeaders headers) {
        Language language = Language.of(headers);
        return rankings.read(id, language)
                .flatMap(readership::admit)
                .flatMap(ranking -> runs.csv(id, language))
                .map(csv -> download(csv, "ranking-" + id + ".csv"));
    }

    /** Everything that a ranking follows from, byte for byte what its checksum is of. A reported one has none: 404. */
    @GET
    @Path("/{id}/inputs")
    @PermitAll
    @Operation(
            operationId = "getRankingInputs",
            summary = "Get the inputs of a ranking",
            description = "JSON in the form of RFC 8785; its SHA-256 is the ranking's inputsSha256.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<String> inputs(@RestPath UUID id, HttpHeaders headers) {
        return rankings.read(id, Language.of(headers))
                .flatMap(readership::admit)
                .flatMap(ranking -> runs.inputs(id));
    }

    private static RestResponse<String> download(String csv, String name) {
        return RestResponse.ResponseBuilder.ok(csv)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
