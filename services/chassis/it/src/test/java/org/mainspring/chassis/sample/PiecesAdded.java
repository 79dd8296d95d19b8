package org.mainspring.chassis.sample;

import org.jspecify.annotations.Nullable;

/** More pieces on a shelf: a message that must count once. */
record PiecesAdded(String shelf, int pieces, @Nullable Fault fault) {}
