package org.mainspring.chassis.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox relay. */
@ConfigMapping(prefix = "mainspring.outbox")
interface RelayConfig {

    /** Whether this replica may relay; one of those that may does. */
    @WithDefault("true")
    boolean relay();

    /** How many facts are sent before their position is kept. */
    @WithDefault("500")
    int batch();

    /** How long the relay waits for a wake-up before it looks by itself. */
    @WithDefault("1s")
    Duration patience();

    /** How often a replica that is not the relay tries to become it. */
    @WithDefault("500ms")
    Duration candidacy();
}
