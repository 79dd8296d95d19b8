package org.mainspring.registry.uscc;

import org.jspecify.annotations.Nullable;

/**
 * A code out of one of the standard's lists, and what it stands for.
 *
 * @param known whether our copy of the list has the code; names are there exactly when it is known
 */
public record CodedName(
        String code, boolean known, @Nullable Names names) {

    /** What a code stands for, in Chinese and English. */
    public record Names(String zh, String en) {}

    static CodedName unknown(String code) {
        return new CodedName(code, false, null);
    }

    static CodedName known(String code, String zh, String en) {
        return new CodedName(code, true, new Names(zh, en));
    }
}
