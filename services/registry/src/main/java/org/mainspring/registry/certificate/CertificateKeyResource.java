package org.mainspring.registry.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The keys that certificates and status lists are verified with, over HTTP. */
@Path("/certificate-keys")
@Tag(name = "Certificates")
@Cancellable(false)
public class CertificateKeyResource {

    private final CertificateSigner signer;

    CertificateKeyResource(CertificateSigner signer) {
        this.signer = signer;
    }

    /** Public halves of the key that signs and of all that have signed. */
    @GET
    @Produces("application/jwk-set+json")
    @PermitAll
    @Operation(
            operationId = "listCertificateKeys",
            summary = "Get the keys of certificates",
            description = "A JWK set (RFC 7517): first the key that signs now, then those that signed before.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/jwk-set+json", schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<RestResponse<String>> list() {
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.ok(signer.published())
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                        .build());
    }
}
