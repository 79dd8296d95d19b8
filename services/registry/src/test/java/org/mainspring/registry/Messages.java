package org.mainspring.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.mainspring.testkit.Samples;

/** The committed contracts of the registry's messages, held against what was really told. */
public final class Messages {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Messages() {}

    /**
     * Fails unless the data keep the schema and every member of them is declared there.
     *
     * @param fact as {@link Registry#facts} reads it from the change feed
     */
    public static void mustKeepContract(String message, Map<String, Object> fact) {
        assertThat(fact.get("type")).isEqualTo("org.mainspring.registry." + message + ".v1");
        mustKeepContract(message, JSON.valueToTree(fact.get("data")).toString());
    }

    /** The same for a state, which no change feed shows. */
    public static void mustKeepContract(String message, String state) {
        CONTRACTS.mustDescribe(message, state);
    }
}
