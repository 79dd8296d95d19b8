package org.mainspring.events.event;

/** What an event is. */
public enum EventKind {
    CONFERENCE,
    EXPO,
    PRESS_CONFERENCE,
    ROADSHOW
}
