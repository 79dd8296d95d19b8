package org.mainspring.gateway.exchange;

/** Says that a request is answered with a problem; carries no stack trace, for it is no fault of ours. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    public Refusal(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    public static Refusal badRequest(String detail) {
        return new Refusal(ProblemType.BAD_REQUEST, detail);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
