package org.mainspring.events;

import org.junit.jupiter.api.Test;
import org.mainspring.testkit.Samples;
import org.mainspring.testkit.ToldMessages;

class MessagesTest {

    @Test
    void everyFactHasASchemaWithSamplesThatKeepIt() {
        Samples.in("contracts/messages").mustBeOf(ToldMessages.facts());
    }
}
