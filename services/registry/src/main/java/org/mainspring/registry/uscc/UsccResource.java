package org.mainspring.registry.uscc;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Unified Social Credit Codes as a service. */
@Path("/usccs")
@Tag(name = "Credit codes")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class UsccResource {

    /** Checks a code, tells its parts and, where it is wrong, what was probably meant. A wrong code is a good answer: 200. */
    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "checkUscc",
            summary = "Check, decode and mend a Unified Social Credit Code",
            description = "By GB 32100-2015 and GB 11714-1997. Says nothing about whether the code was ever issued.")
    public UsccCheck check(@RestPath @Size(max = 100) String code) {
        return UsccCheck.of(code);
    }
}
