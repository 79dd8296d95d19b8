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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Figures over HTTP: sums are for everyone, whose they are made of is not. */
@Path("/figures")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class FigureResource {

    private final FigureRepository repository;

    FigureResource(FigureRepository repository) {
        this.repository = repository;
    }

    /** Adds up what was pledged, allocated and drawn, and how many enterprises drew. */
    @GET
    @PermitAll
    @Operation(operationId = "getFigures", summary = "Get figures by programme, provider, district or month")
    public Uni<FiguresResponse> figures(@BeanParam @Valid FigureQuery query) {
        return repository.find(query, Objects.requireNonNull(query.by));
    }
}
