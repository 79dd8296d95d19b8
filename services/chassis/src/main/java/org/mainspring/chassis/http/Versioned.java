package org.mainspring.chassis.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer that shows one version of one record, and so has a strong entity tag. */
public interface Versioned {

    /** Counts the changes of the record, from 0. */
    @JsonIgnore
    long version();

    /**
     * Grows while the version stays when something changes that is shown with the record but is no part of it: a name joined
     * in, a list of what hangs on it. The entity tag tells such representations apart; to {@code If-Match} they are the same.
     */
    @JsonIgnore
    default long beside() {
        return 0;
    }
}
