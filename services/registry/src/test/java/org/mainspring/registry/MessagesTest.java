package org.mainspring.registry;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.Samples;
import org.mainspring.testkit.ToldMessages;

class MessagesTest {

    @Test
    void everyFactAndEveryStateHasASchemaWithSamplesThatKeepIt() {
        Set<String> told = new HashSet<>(ToldMessages.facts());
        told.addAll(ToldMessages.states());
        Samples.in("contracts/messages").mustBeOf(told);
    }
}
