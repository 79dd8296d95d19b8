package org.mainspring.verify;

/** A document that cannot be believed. */
final class Rejection extends Exception {

    private final Verdict verdict;

    Rejection(Verdict verdict, String reason) {
        super(reason);
        this.verdict = verdict;
    }

    static Rejection tampered(String reason) {
        return new Rejection(Verdict.TAMPERED, reason);
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
