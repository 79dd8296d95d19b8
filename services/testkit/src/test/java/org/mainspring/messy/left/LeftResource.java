package org.mainspring.messy.left;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.messy.right.RightRepository;

@Path("/left/{id}")
@Cancellable
public class LeftResource {

    private final RightRepository foreign = new RightRepository();

    @POST
    Uni<LeftEntity> create() {
        return foreign.save(new org.mainspring.messy.right.RightEntity()).map(right -> new LeftEntity());
    }
}
