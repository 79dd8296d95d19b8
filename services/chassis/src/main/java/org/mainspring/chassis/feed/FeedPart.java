package org.mainspring.chassis.feed;

/**
 * What a reader of a stream gets at once.
 *
 * @param more whether anything comes after it
 */
record FeedPart(byte[] bytes, boolean more) {}
