package org.mainspring.funding;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.Map;

/** Puts an in-memory connector in Kafka's place on every channel that this service listens to. */
public final class InMemoryChannels implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return InMemoryConnector.switchIncomingChannelsToInMemory(
                "organization-state", "recognition-state", "outcomes");
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }
}
