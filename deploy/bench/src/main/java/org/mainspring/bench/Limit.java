package org.mainspring.bench;

/** A figure that was promised, and what was measured. */
record Limit(String promise, double measured, double most, String unit) {

    boolean holds() {
        return measured <= most;
    }

    String verdict() {
        return holds() ? "PASS" : "FAIL";
    }
}
