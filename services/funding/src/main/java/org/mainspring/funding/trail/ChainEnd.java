package org.mainspring.funding.trail;

/** Where the chain of a subject ends: how many acts there are, and the seal of the last. */
record ChainEnd(int acts, String seal) {}
