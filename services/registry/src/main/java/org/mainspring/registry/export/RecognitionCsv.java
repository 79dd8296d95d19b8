package org.mainspring.registry.export;

import org.mainspring.registry.bulk.SafeCsv;
import org.mainspring.registry.recognition.RecognitionResponse;

/** Recognitions as lines of CSV. */
final class RecognitionCsv {

    static final String HEADER = SafeCsv.line(
            "id",
            "externalId",
            "organizationId",
            "scheme",
            "level",
            "batchYear",
            "conferredOn",
            "expiresOn",
            "status",
            "revokedOn",
            "revocationReason",
            "source",
            "createdAt",
            "updatedAt");

    private RecognitionCsv() {}

    static String line(RecognitionResponse recognition) {
        return SafeCsv.line(
                recognition.id(),
                recognition.externalId(),
                recognition.organizationId(),
                recognition.scheme(),
                recognition.level(),
                recognition.batchYear(),
                recognition.conferredOn(),
                recognition.expiresOn(),
                recognition.status(),
                recognition.revokedOn(),
                recognition.revocationReason(),
                recognition.source(),
                recognition.createdAt(),
                recognition.updatedAt());
    }
}
