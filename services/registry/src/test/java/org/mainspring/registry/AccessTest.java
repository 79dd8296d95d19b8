package org.mainspring.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.identity.Role;
import org.mainspring.testkit.access.AccessMatrix;
import org.mainspring.testkit.access.AccessProbe;

@QuarkusTest
class AccessTest {

    /** The operator passes the door of the replay and learns that no broker listens here. */
    private static final String NEEDS_KAFKA = "replayDeadLetters";

    @Test
    void everyOperationIsForThoseWhomTheMatrixNames() {
        AccessMatrix matrix = AccessMatrix.ofModule(Role.class);
        assertThat(AccessProbe.ofServiceUnderTest(NEEDS_KAFKA).faults(matrix)).isEmpty();
    }
}
