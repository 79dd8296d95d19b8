package org.mainspring.registry.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.FieldError;

/**
 * A row as it was read.
 *
 * @param number 1 for the first row below the header
 * @param content what it says of a record, as a merge patch would; absent where it could not be read
 * @param errors why not
 */
public record ReadRow(long number, @Nullable ObjectNode content, List<FieldError> errors) {

    static ReadRow refused(long number, String code, String message) {
        return new ReadRow(number, null, List.of(new FieldError(null, null, code, message)));
    }

    /** What is reported of a row that could not be read. */
    public RowReport refusal() {
        return RowReport.refused(number, errors);
    }
}
