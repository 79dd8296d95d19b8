package org.mainspring.chassis.sample;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Answers that take their time, for clients that do not wait. */
@Path("/waiting")
@Produces(MediaType.TEXT_PLAIN)
@Cancellable(false)
public class WaitingResource {

    private final WaitingService service;

    WaitingResource(WaitingService service) {
        this.service = service;
    }

    /** Holds a pooled connection for a while. */
    @GET
    @PermitAll
    public Uni<String> query(@RestQuery int millis) {
        return service.query(millis);
    }

    /** Holds a transaction that has written for a while. */
    @POST
    @PermitAll
    public Uni<String> transaction(@RestQuery int millis) {
        return service.transaction(millis);
    }

    /** A long answer, read from the database. */
    @GET
    @Path("/long")
    @PermitAll
    public Uni<String> longAnswer(@RestQuery int kilobytes) {
        return service.text(kilobytes);
    }
}
