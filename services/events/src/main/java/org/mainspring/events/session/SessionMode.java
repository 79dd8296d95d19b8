package org.mainspring.events.session;

/** How those who appear in a session do so. */
public enum SessionMode {
    ON_SITE,
    VIDEO
}
