package org.mainspring.chassis.read;

import io.smallrye.mutiny.Multi;
import java.util.List;

/**
 * All that a query finds, as it was at one moment. Whoever opens one subscribes to its parts, or cancels: until then it keeps a
 * session.
 *
 * @param number what the feed had reached: every fact up to it is in what is read, so the feed goes on behind it without a gap
 * @param parts some records at a time, read when they are asked for
 */
public record Snapshot<T>(long number, Multi<List<T>> parts) {

    /** Gives up what nobody is going to read: to HEAD an answer has no body. */
    public void close() {
        parts.subscribe().with(part -> {}).cancel();
    }
}
