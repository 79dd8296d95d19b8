package org.mainspring.registry.verdict;

/** What a verdict means for a recognition; the better come first. */
public enum Consequence {
    /** It stays, and the next evaluation may be skipped. */
    RENEW_EXEMPT_NEXT,
    /** It stays. */
    RENEW,
    /** It stays, with a warning. */
    WARN,
    /** It is taken back. */
    REVOKE
}
