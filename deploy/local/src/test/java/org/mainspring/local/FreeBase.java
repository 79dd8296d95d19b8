package org.mainspring.local;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.mainspring.local.process.FreePorts;
import org.mainspring.local.process.LaunchException;

/** Finds a port base that no other run of the tests uses. */
final class FreeBase {

    private FreeBase() {}

    /** Below the range from which systems take ports for outgoing connections. */
    static Ports find() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(100, 320) * 100)
                .mapToObj(Ports::new)
                .filter(FreeBase::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(Ports ports) {
        try {
            FreePorts.require(ports.needed(true, true));
            return true;
        } catch (LaunchException taken) {
            return false;
        }
    }
}
