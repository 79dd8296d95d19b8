package org.mainspring.registry.uscc;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division by GB/T 2260.
 *
 * @param known whether our copy of the list has the code; names are there exactly when it is known
 * @param within the smallest known division around it; absent for a province and where none is known
 */
public record Division(
        String code,
        boolean known,
        CodedName.@Nullable Names names,
        @Nullable CodedName within) {

    private static final CodeTable DIVISIONS = CodeTable.read("divisions.csv");

    static Division of(String code) {
        CodedName self = DIVISIONS.name(code);
        return new Division(code, self.known(), self.names(), around(code));
    }

    private static @Nullable CodedName around(String code) {
        CodedName prefecture = DIVISIONS.name(code.substring(0, 4) + "00");
        if (prefecture.known() && !prefecture.code().equals(code)) {
            return prefecture;
        }
        CodedName province = DIVISIONS.name(code.substring(0, 2) + "0000");
        return province.known() && !province.code().equals(code) ? province : null;
    }
}
