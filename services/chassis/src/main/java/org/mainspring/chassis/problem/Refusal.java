package org.mainspring.chassis.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is understood and refused; becomes a problem answer. Carries no stack trace: it is an answer, not a defect. */
public final class Refusal extends RuntimeException {

    private static final String COLLISION = "COLLISION";

    private final ProblemType type;
    private final transient List<FieldError> errors;

    public Refusal(ProblemType type, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public static Refusal notFound(String what, Object id) {
        return new Refusal(ProblemType.NOT_FOUND, "There is no " + what + " " + id + ".", List.of());
    }

    /** The caller is known and may not do it. */
    public static Refusal forbidden(String detail) {
        return new Refusal(ProblemType.FORBIDDEN, detail, List.of());
    }

    public static Refusal conflict(String code, String detail) {
        return new Refusal(ProblemType.CONFLICT, detail, List.of(new FieldError(null, null, code, detail)));
    }

    /** Lost against a change made at the same moment; sent again, the request may well succeed. */
    static Refusal collision() {
        return conflict(COLLISION, "Another change was made at the same time; try again.");
    }

    public static Refusal alreadyExists(String pointer, String detail) {
        return new Refusal(
                ProblemType.ALREADY_EXISTS, detail, List.of(FieldError.at(pointer, "ALREADY_EXISTS", detail)));
    }

    /** The body is well formed but names something that cannot be: an unknown reference, a date before another. */
    public static Refusal unprocessable(String pointer, String code, String detail) {
        return new Refusal(ProblemType.UNPROCESSABLE, detail, List.of(FieldError.at(pointer, code, detail)));
    }

    public static Refusal badParameter(String parameter, String code, String detail) {
        ProblemType type = code.equals("UNKNOWN") ? ProblemType.UNKNOWN_PARAMETER : ProblemType.VALIDATION_FAILED;
        return new Refusal(type, detail, List.of(FieldError.in(parameter, code, detail)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The machine-readable reason, the kind's own name where none was given. */
    public String code() {
        return errors.isEmpty() ? type.name() : errors.get(0).code();
    }

    /** Whether the very same body may be taken the next time, so that the refusal is none to be remembered. */
    public boolean isPassing() {
        return type.isPassing() || code().equals(COLLISION);
    }

    /** What a person reads. */
    public String detail() {
        @Nullable String message = getMessage();
        return message == null ? type.title() : message;
    }
}
