package org.mainspring.chassis.sample;

import org.jspecify.annotations.Nullable;

/** The state of a shelf at a version. */
record ShelfCounted(
        String shelf, long version, int pieces, @Nullable Fault fault) {}
