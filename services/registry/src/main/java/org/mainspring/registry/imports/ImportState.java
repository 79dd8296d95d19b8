package org.mainspring.registry.imports;

/** How far an import has come. */
public enum ImportState {
    RECEIVED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this != RECEIVED && this != RUNNING;
    }
}
