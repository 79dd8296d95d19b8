package org.mainspring.funding;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.AsyncApi;
import org.mainspring.testkit.Samples;
import org.mainspring.testkit.ToldMessages;

class MessagesTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");
    private static final Set<String> TOLD = ToldMessages.facts();

    @Test
    void everyFactHasASchemaWithSamplesThatKeepIt() {
        CONTRACTS.mustBeOf(TOLD);
    }

    @Test
    void everyFactIsDocumentedWithItsSchemaAndSample() {
        AsyncApi.in("../../docs/asyncapi.yaml").mustShow(CONTRACTS, TOLD);
    }
}
