package org.mainspring.registry.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Which certificates are revoked, over HTTP. */
@Path("/status-lists")
@Tag(name = "Certificates")
@Cancellable(false)
public class StatusListResource {

    private final Certificates certificates;

    StatusListResource(Certificates certificates) {
        this.certificates = certificates;
    }

    /** The list of this number, from 1; certificates name theirs. One revoked recognition is one bit in it, at once. */
    @GET
    @Path("/{number}")
    @Produces("application/vc+jwt")
    @PermitAll
    @Operation(
            operationId = "getStatusList",
            summary = "Get a status list of certificates",
            description =
                    "A Bitstring Status List (1.0) of 131,072 recognitions as a signed JWT; a bit is set where one is revoked.")
    public Uni<RestResponse<String>> get(@RestPath int number, Request request) {
        return certificates.statusList(number).map(list -> answer(list, request));
    }

    private static RestResponse<String> answer(SignedStatusList list, Request request) {
        EntityTag tag = new EntityTag(list.tag());
        Response.ResponseBuilder unmet = request.evaluatePreconditions(tag);
        RestResponse.ResponseBuilder<String> answer = unmet == null
                ? RestResponse.ResponseBuilder.ok(list.token())
                : RestResponse.ResponseBuilder.create(unmet.build().getStatus());
        return answer.header(HttpHeaders.ETAG, '"' + list.tag() + '"')
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }
}
