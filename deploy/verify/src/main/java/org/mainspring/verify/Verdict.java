package org.mainspring.verify;

/** What a certificate is worth. */
enum Verdict {
    VALID,
    /** Signed by nobody, or not what was signed. */
    TAMPERED,
    /** Signed with a key that is not among those given. */
    UNKNOWN_KEY,
    EXPIRED,
    NOT_YET_VALID,
    REVOKED,
    /** In order by itself; whether it was revoked could not be seen. */
    STATUS_UNKNOWN;

    String text() {
        return name().replace('_', ' ');
    }

    int exitCode() {
        return this == VALID ? 0 : 1;
    }
}
