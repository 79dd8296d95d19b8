package org.mainspring.registry;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** Settings of the registry. */
@ConfigMapping(prefix = "mainspring.registry")
public interface RegistryConfig {

    /** The region's calendar: the day on which recognitions are conferred and revoked, and on which their time is over. */
    ZoneId timeZone();
}
