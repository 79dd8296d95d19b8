package org.mainspring.registry.count;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.mainspring.chassis.value.Language;

/** Counts over HTTP. */
@Path("/counts")
@Tag(name = "Counts")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class CountResource {

    private final CountService service;

    CountResource(CountService service) {
        this.service = service;
    }

    /**
     * How many organizations hold a scheme on a day, beside what was reported of it last. Who holds it is told by the days of
     * the recognitions; where the holders are and what they are, by what they are now.
     */
    @GET
    @PermitAll
    @Operation(
            operationId = "getCounts",
            summary = "Count who holds a scheme",
            description =
                    "By level, district, year, batch year, kind or ownership, each beside the latest observation up to that day, with"
                            + " the gap. A gap to what is reported as more than, nearly or about is a bound.")
    public Uni<CountsResponse> count(@BeanParam @Valid CountQuery query, HttpHeaders headers) {
        return service.count(query, Language.of(headers));
    }
}
