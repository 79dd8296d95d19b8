package org.mainspring.registry;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.AsyncApi;
import org.mainspring.testkit.Samples;
import org.mainspring.testkit.ToldMessages;

class MessagesTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");

    @Test
    void everyFactAndEveryStateHasASchemaWithSamplesThatKeepIt() {
        CONTRACTS.mustBeOf(told());
    }

    @Test
    void everyFactAndEveryStateIsDocumentedWithItsSchemaAndSample() {
        AsyncApi.in("../../docs/asyncapi.yaml").mustShow(CONTRACTS, told());
    }

    private static Set<String> told() {
        Set<String> told = new HashSet<>(ToldMessages.facts());
        told.addAll(ToldMessages.states());
        return told;
    }
}
