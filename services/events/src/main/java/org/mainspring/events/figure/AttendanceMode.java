package org.mainspring.events.figure;

/** In which way people took part. */
public enum AttendanceMode {
    ON_SITE,
    ONLINE,
    ALL_SITES
}
