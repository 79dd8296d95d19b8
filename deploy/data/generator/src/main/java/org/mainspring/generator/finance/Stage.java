package org.mainspring.generator.finance;

import java.util.List;

/**
 * Where credits are given.
 *
 * @param programme its id
 * @param window the id of the window in which is applied
 * @param banks the ids of those who give in turn
 */
record Stage(String programme, String window, List<String> banks) {

    String bank(int credit) {
        return banks.get(credit % banks.size());
    }
}
