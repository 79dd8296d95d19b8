package org.mainspring.events;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.Map;

/** Messages come from the test itself; the IT of deploy/local has a real broker. */
public class InMemoryChannels implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return InMemoryConnector.switchIncomingChannelsToInMemory(
                "organization-state", "registry-proposal", "funding-proposal");
    }

    @Override
    public void stop() {
        InMemoryConnector.clear();
    }
}
