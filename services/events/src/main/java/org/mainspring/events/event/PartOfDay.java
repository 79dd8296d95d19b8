package org.mainspring.events.event;

/** When in the day, where the source gives no hour. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
