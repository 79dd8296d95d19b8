package org.mainspring.chassis.feed;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the change feed's streams. */
@ConfigMapping(prefix = "mainspring.feed")
interface FeedConfig {

    /** How many readers may have a stream open at once. */
    int streams();

    /** After so long without news a stream says that it is still there. */
    Duration heartbeat();
}
