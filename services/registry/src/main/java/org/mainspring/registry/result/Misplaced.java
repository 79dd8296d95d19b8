package org.mainspring.registry.result;

import java.util.UUID;
import org.mainspring.chassis.problem.FieldError;

/**
 * A recognition that nothing can be filed of.
 *
 * @param known whether there is one
 * @param pooled whether it is listed, which then means that it is exempt
 */
record Misplaced(UUID recognitionId, boolean known, boolean pooled) {

    FieldError at(String pointer) {
        if (!known) {
            return FieldError.at(pointer, "RECOGNITION_NOT_FOUND", "There is no recognition " + recognitionId + ".");
        }
        return pooled
                ? FieldError.at(pointer, "EXEMPT", "It is exempt from this evaluation.")
                : FieldError.at(pointer, "NOT_IN_POOL", "It is none of those that are evaluated.");
    }
}
