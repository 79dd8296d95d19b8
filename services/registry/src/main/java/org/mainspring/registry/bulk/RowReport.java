package org.mainspring.registry.bulk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Failures;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.Refusal;

/**
 * What became of a row and why.
 *
 * @param id of the record; absent where there is none
 * @param keys by which the row holds its record against the other rows of the file
 */
public record RowReport(
        long number, Outcome outcome, @Nullable UUID id, List<FieldError> errors, Set<String> keys) {

    public static RowReport refused(long number, List<FieldError> errors) {
        return new RowReport(number, Outcome.REFUSED, null, errors, Set.of());
    }

    /**
     * @throws RuntimeException the failure itself where it is none of the row's
     */
    public static RowReport refused(long number, RuntimeException failure) {
        Refusal refusal = Failures.classify(failure);
        if (refusal.type().status() >= 500) {
            throw failure;
        }
        return refused(number, refusal);
    }

    public static RowReport refused(long number, Refusal refusal) {
        return refused(
                number,
                refusal.errors().isEmpty()
                        ? List.of(new FieldError(null, null, refusal.code(), refusal.detail()))
                        : refusal.errors());
    }
}
