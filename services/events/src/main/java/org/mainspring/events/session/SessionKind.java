package org.mainspring.events.session;

/** What happens in a session. */
public enum SessionKind {
    ADDRESS,
    AWARD,
    SIGNING,
    RELEASE,
    KEYNOTE,
    REPORT,
    SPEECH,
    ROADSHOW,
    Q_AND_A
}
