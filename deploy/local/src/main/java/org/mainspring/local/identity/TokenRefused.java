package org.mainspring.local.identity;

/** An error answer of RFC 6749, section 5.2. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    private TokenRefused(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static TokenRefused invalidRequest(String description) {
        return new TokenRefused(400, "invalid_request", description);
    }

    static TokenRefused tooLarge(int limit) {
        return new TokenRefused(413, "invalid_request", "the body may have " + limit + " bytes");
    }

    static TokenRefused invalidClient() {
        return new TokenRefused(401, "invalid_client", "unknown client or wrong secret");
    }

    static TokenRefused invalidGrant() {
        return new TokenRefused(400, "invalid_grant", "unknown user or wrong password");
    }

    static TokenRefused unsupportedGrant() {
        return new TokenRefused(400, "unsupported_grant_type", "grant_type must be client_credentials or password");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
