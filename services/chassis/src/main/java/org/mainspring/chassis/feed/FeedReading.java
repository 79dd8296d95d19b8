package org.mainspring.chassis.feed;

import java.util.List;

/** How far one reader of a stream has got. */
final class FeedReading {

    /** Facts that are read at once: so many of them a reader who takes none has in memory. */
    static final int AT_ONCE = 100;

    private final ChangeQuery query;
    private long position;

    FeedReading(ChangeQuery query, long after) {
        this.query = query;
        this.position = after;
    }

    ChangeQuery query() {
        return query;
    }

    /** The last number that needs not be looked at again. */
    long position() {
        return position;
    }

    /** Goes on behind what was read; where it was less than could be, there is nothing more up to the number. */
    void advance(List<Change> read, long upTo) {
        position = read.size() == AT_ONCE ? read.get(AT_ONCE - 1).number() : Math.max(position, upTo);
    }
}
