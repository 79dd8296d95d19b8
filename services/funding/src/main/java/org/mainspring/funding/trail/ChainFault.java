package org.mainspring.funding.trail;

/**
 * A place at which a chain is broken.
 *
 * @param number of the act
 */
public record ChainFault(int number, ChainBreak kind) {}
