package org.mainspring.chassis.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the database refused, told without SQL. Services check first and say it better; this is the back-stop for the race
 * that a check cannot see, and for references that need no check of their own.
 */
final class DatabaseFailures {

    /** As PostgreSQL names a constraint on one column of a table whose name is one word; others have names of their own. */
    private static final Pattern OF_COLUMN = Pattern.compile("[a-z]+_([a-z_]+)_f?key");

    /** As a rule over several rows is named where a trigger sees to it: table, column, two lines, what is wrong. */
    private static final Pattern OF_RULE = Pattern.compile("[a-z]+_([a-z_]+?)__([a-z_]+)");

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private static final String APART = "The values do not go together.";

    private DatabaseFailures() {}

    /** @param constraint its name, where one was violated */
    static Optional<Refusal> classify(@Nullable String state, @Nullable String constraint) {
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case "23505" ->
                at(
                        constraint,
                        ProblemType.ALREADY_EXISTS,
                        "ALREADY_EXISTS",
                        "Something with the same identifying values exists already.");
            case "23503" ->
                at(
                        constraint,
                        ProblemType.UNPROCESSABLE,
                        "REFERENCE_NOT_FOUND",
                        "The body names something that does not exist.");
            case "23514" -> byRule(constraint == null ? "" : constraint);
            case "23P01", "23502" -> refusal(ProblemType.UNPROCESSABLE, APART);
            // A standby takes no writes: the one that does is being elected.
            case "25006" -> refusal(ProblemType.SERVICE_UNAVAILABLE, "The database does not take changes now.");
            case "40001", "40P01", "55P03" -> Optional.of(Refusal.collision());
            default -> byClass(state.substring(0, 2));
        };
    }

    private static Optional<Refusal> byRule(String constraint) {
        Matcher named = OF_RULE.matcher(constraint);
        return named.matches()
                ? Optional.of(Refusal.unprocessable(
                        pointer(named.group(1)), named.group(2).toUpperCase(Locale.ROOT), APART))
                : refusal(ProblemType.UNPROCESSABLE, APART);
    }

    private static String pointer(String column) {
        return "/" + NEXT_WORD.matcher(column).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static Optional<Refusal> byClass(String stateClass) {
        return switch (stateClass) {
            case "22" -> refusal(ProblemType.BAD_REQUEST, "A value cannot be kept as it was sent.");
            case "08", "53", "57" -> refusal(ProblemType.SERVICE_UNAVAILABLE, "The database does not answer now.");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> at(@Nullable String constraint, ProblemType type, String code, String detail) {
        Matcher named = OF_COLUMN.matcher(constraint == null ? "" : constraint);
        if (!named.matches()) {
            return refusal(type, detail);
        }
        return Optional.of(new Refusal(type, detail, List.of(FieldError.at(pointer(named.group(1)), code, detail))));
    }

    private static Optional<Refusal> refusal(ProblemType type, String detail) {
        return Optional.of(new Refusal(type, detail, List.of()));
    }
}
