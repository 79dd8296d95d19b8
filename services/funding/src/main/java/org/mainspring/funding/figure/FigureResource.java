package org.mainspring.funding.figure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.problem.Refusal;

/** Figures over HTTP: sums are for everyone, whose they are made of is not. */
@Path("/")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class FigureResource {

    private final FigureRepository repository;
    private final AnnouncedRepository announced;

    FigureResource(FigureRepository repository, AnnouncedRepository announced) {
        this.repository = repository;
        this.announced = announced;
    }

    /** Adds up what was pledged, allocated and drawn, and how many enterprises drew. */
    @GET
    @Path("/figures")
    @PermitAll
    @Operation(operationId = "getFigures", summary = "Get figures by programme, provider, district or month")
    public Uni<FiguresResponse> figures(@BeanParam @Valid FigureQuery query) {
        FigureDimension by = Objects.requireNonNull(query.by);
        if (by == FigureDimension.MONTH && query.programmeId == null) {
            throw Refusal.badParameter("programmeId", "MISSING", "Months are told of one programme.");
        }
        return repository.find(query, by);
    }

    /** Sets what was announced of a programme beside what its ledger says. */
    @GET
    @Path("/programmes/{id}/figures")
    @PermitAll
    @Operation(
            operationId = "compareFigures",
            summary = "Compare a programme's announced figures with its ledger",
            description = "Announced totals keep their qualifier: only EXACT and MORE_THAN can be borne out.")
    public Uni<AnnouncedFiguresResponse> compare(@RestPath UUID id) {
        var query = new FigureQuery();
        query.programmeId = id;
        return announced.require(id).flatMap(found -> repository
                .find(query, FigureDimension.PROGRAMME)
                .map(figures -> found.beside(figures.all())));
    }
}
