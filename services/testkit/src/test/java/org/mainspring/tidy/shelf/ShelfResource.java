package org.mainspring.tidy.shelf;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.tidy.Idempotent;

@Path("/shelves")
@Cancellable(false)
class ShelfResource {

    private final ShelfService service;
    private final ShelfRepository shelves;

    ShelfResource(ShelfService service, ShelfRepository shelves) {
        this.service = service;
        this.shelves = shelves;
    }

    @GET
    Uni<ShelfResponse> total() {
        return shelves.total().map(ShelfResponse::new);
    }

    @POST
    @Idempotent
    Uni<ShelfResponse> label(LabelShelfRequest request) {
        return service.label(request.label()).map(at -> new ShelfResponse(at.toEpochMilli()));
    }
}
