package org.mainspring.chassis.inbox;

import org.jspecify.annotations.Nullable;

/** A message that will never be understood, however often it is tried. */
class UnreadableMessage extends RuntimeException {

    UnreadableMessage(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
