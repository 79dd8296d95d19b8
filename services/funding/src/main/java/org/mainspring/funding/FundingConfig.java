package org.mainspring.funding;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** Settings of the funding service. */
@ConfigMapping(prefix = "mainspring.funding")
public interface FundingConfig {

    /** The calendar in which a day counts for eligibility. */
    ZoneId timeZone();
}
