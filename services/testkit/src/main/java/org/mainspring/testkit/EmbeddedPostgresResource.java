package org.mainspring.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a Quarkus test an empty database of its own: {@code @QuarkusTestResource(EmbeddedPostgresResource.class)}. */
public final class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return PostgresServer.freshDatabase().environment();
    }

    @Override
    public void stop() {
        // The server is shared by all tests of the build and ends with it.
    }
}
