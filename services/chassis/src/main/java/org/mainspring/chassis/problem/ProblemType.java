package org.mainspring.chassis.problem;

import java.util.Locale;

/** The kinds of problem; each has a section in docs/problems.md under its slug. */
public enum ProblemType {
    BAD_REQUEST(400, "The request is not well formed"),
    MALFORMED_BODY(400, "The body could not be read"),
    VALIDATION_FAILED(400, "Some values are not allowed"),
    UNKNOWN_PARAMETER(400, "A query parameter is not known here"),
    UNAUTHORIZED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The caller may not do this"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    NOT_ACCEPTABLE(406, "No representation is acceptable"),
    CONFLICT(409, "The state does not allow this"),
    ALREADY_EXISTS(409, "It exists already"),
    REQUEST_IN_FLIGHT(409, "The first request with this Idempotency-Key is still at work"),
    PRECONDITION_FAILED(412, "The record has changed since it was read"),
    PAYLOAD_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not read here"),
    UNPROCESSABLE(422, "The request cannot be carried out as it stands"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another request"),
    PRECONDITION_REQUIRED(428, "If-Match is needed"),
    HEADER_FIELDS_TOO_LARGE(431, "The header is too large"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    SERVICE_UNAVAILABLE(503, "The service cannot answer now");

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

    /** The reference that a client resolves against the gateway to read about this kind. */
    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it concerns the headers or the moment and not what the body asks for. */
    boolean isPassing() {
        return switch (this) {
            case REQUEST_IN_FLIGHT, IDEMPOTENCY_KEY_REUSED, PRECONDITION_FAILED, PRECONDITION_REQUIRED -> true;
            default -> status >= 500;
        };
    }

    /** The kind that fits a bare status of the framework. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
    }
}
