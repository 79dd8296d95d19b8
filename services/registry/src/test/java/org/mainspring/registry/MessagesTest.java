package org.mainspring.registry;

import org.junit.jupiter.api.Test;
import org.mainspring.testkit.Samples;

class MessagesTest {

    @Test
    void everySampleKeepsItsSchemaAndEverySchemaHasASample() {
        Samples.in("contracts/messages").mustAllMatch();
    }
}
