package org.mainspring.chassis.sample;

/** What shall go wrong after the effect is written and before it is committed. */
enum Fault {
    REFUSE,
    CRASH,
    UNAVAILABLE,
    DUPLICATE
}
