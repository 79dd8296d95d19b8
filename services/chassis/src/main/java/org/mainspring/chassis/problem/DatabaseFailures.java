package org.mainspring.chassis.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database refused, told without SQL. Services check first and say it better; this is the back-stop for the race
 * that a check cannot see.
 */
final class DatabaseFailures {

    private DatabaseFailures() {}

    static Optional<Refusal> classify(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case "23505" ->
                refusal(ProblemType.ALREADY_EXISTS, "Something with the same identifying values exists already.");
            case "23503" -> refusal(ProblemType.UNPROCESSABLE, "The body names something that does not exist.");
            case "23514", "23P01", "23502" -> refusal(ProblemType.UNPROCESSABLE, "The values do not go together.");
            // A standby takes no writes: the one that does is being elected.
            case "25006" -> refusal(ProblemType.SERVICE_UNAVAILABLE, "The database does not take changes now.");
            case "40001", "40P01", "55P03" ->
                refusal(ProblemType.CONFLICT, "Another change was made at the same time; try again.");
            default -> byClass(state.substring(0, 2));
        };
    }

    private static Optional<Refusal> byClass(String stateClass) {
        return switch (stateClass) {
            case "22" -> refusal(ProblemType.BAD_REQUEST, "A value cannot be kept as it was sent.");
            case "08", "53", "57" -> refusal(ProblemType.SERVICE_UNAVAILABLE, "The database does not answer now.");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(ProblemType type, String detail) {
        return Optional.of(new Refusal(type, detail, List.of()));
    }
}
