package org.mainspring.chassis.sample;

/** The state of a shelf at a version. */
record ShelfCounted(String shelf, long version, int pieces) {}
