package org.mainspring.registry.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Certificates over HTTP. Each is made when it is asked for, so none is stored on the way. */
@Path("/recognitions")
@Tag(name = "Certificates")
@Cancellable(false)
public class CertificateResource {

    private static final String JWT = "application/vc+jwt";
    private static final String PNG = "image/png";

    private final Certificates certificates;

    CertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    /** The recognition as it is now, signed; or, to a browser, as a page to print. One that is revoked says until when it held. */
    @GET
    @Path("/{id}/certificate")
    @Produces({JWT, MediaType.TEXT_HTML})
    @PermitAll
    @Operation(
            operationId = "getCertificate",
            summary = "Get the certificate of a recognition",
            description =
                    "A W3C Verifiable Credential (Data Model 2.0) as a JWT signed with ES256; with Accept: text/html, a page to print.")
    public Uni<RestResponse<String>> get(@RestPath UUID id, HttpHeaders headers) {
        return wantsPage(headers)
                ? certificates.page(id).map(CertificateResource::page)
                : certificates.token(id).map(token -> fresh(token, JWT).build());
    }

    /** The QR code that the page bears: it holds the address of the certificate. */
    @GET
    @Path("/{id}/certificate/qr")
    @Produces(PNG)
    @PermitAll
    @Operation(operationId = "getCertificateQrCode", summary = "Get the QR code of a certificate")
    public Uni<RestResponse<byte[]>> qrCode(@RestPath UUID id) {
        return certificates.qrCode(id).map(png -> fresh(png, PNG).build());
    }

    /** Whatever stands first among what is accepted; they are sorted, and none that fits was refused before. */
    private static boolean wantsPage(HttpHeaders headers) {
        MediaType token = MediaType.valueOf(JWT);
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(token) || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(token))
                .isPresent();
    }

    private static RestResponse<String> page(String page) {
        return fresh(page, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", CertificatePage.POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static <T> RestResponse.ResponseBuilder<T> fresh(T body, String type) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
