package org.mainspring.funding;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** Settings of the funding service. */
@ConfigMapping(prefix = "mainspring.funding")
public interface FundingConfig {

    /** The calendar in which a day counts for eligibility, and in which deadlines are meant where a programme says nothing else. */
    ZoneId timeZone();

    /** For how many days after a rejection it can be appealed against. */
    int appealDays();
}
