package org.mainspring.gateway.exchange;

import java.util.Locale;

/** The problem types the gateway itself answers with, titled as in the services; docs/problems.md has them all. */
public enum ProblemType {
    BAD_REQUEST(400, "The request is not well formed"),
    FORBIDDEN(403, "The caller may not do this"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    HEADER_FIELDS_TOO_LARGE(431, "The header is too large"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    BAD_GATEWAY(502, "The service cannot be reached"),
    SERVICE_UNAVAILABLE(503, "The service cannot answer now"),
    GATEWAY_TIMEOUT(504, "The service took too long");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Last part of the type's URI and heading of its section in docs/problems.md. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
