package org.mainspring.registry.bulk;

/** The file makes no sense from here on, whatever its rows say. */
public final class UnreadableFile extends RuntimeException {

    private final String code;

    public UnreadableFile(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    /** The machine-readable reason. */
    public String code() {
        return code;
    }

    /** What a person reads. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
