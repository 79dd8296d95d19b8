package org.mainspring.chassis.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer that shows one version of one record, and so has a strong entity tag. */
public interface Versioned {

    /** Counts the changes of the record, from 0. */
    @JsonIgnore
    long version();
}
