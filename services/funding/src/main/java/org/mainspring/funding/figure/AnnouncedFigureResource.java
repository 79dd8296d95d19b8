package org.mainspring.funding.figure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Announced figures over HTTP, beside the ledger's. */
@Path("/programmes/{id}/figures")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class AnnouncedFigureResource {

    private final FigureRepository figures;
    private final AnnouncedRepository announced;

    AnnouncedFigureResource(FigureRepository figures, AnnouncedRepository announced) {
        this.figures = figures;
        this.announced = announced;
    }

    /** Sets what was announced of a programme beside what its ledger says. */
    @GET
    @PermitAll
    @Operation(
            operationId = "compareFigures",
            summary = "Compare a programme's announced figures with its ledger",
            description = "Announced totals keep their qualifier: only EXACT and MORE_THAN can be borne out.")
    public Uni<AnnouncedFiguresResponse> compare(@RestPath UUID id) {
        var query = new FigureQuery();
        query.programmeId = id;
        return announced.require(id).flatMap(found -> figures.find(query, FigureDimension.PROGRAMME)
                .map(computed -> found.beside(computed.all())));
    }
}
