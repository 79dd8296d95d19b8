package org.mainspring.funding.recognition;

/** How a recognition stands, as the registry tells. */
public enum RecognitionStatus {
    ACTIVE,
    REVOKED,
    EXPIRED
}
