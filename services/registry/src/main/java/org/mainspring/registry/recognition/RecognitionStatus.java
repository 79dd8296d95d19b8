package org.mainspring.registry.recognition;

/** Where a recognition stands. */
public enum RecognitionStatus {
    ACTIVE,
    REVOKED,
    EXPIRED
}
