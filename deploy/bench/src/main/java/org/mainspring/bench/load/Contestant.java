package org.mainspring.bench.load;

import java.util.function.Supplier;
import org.mainspring.bench.stage.ProcessTree;

/**
 * One server under one kind of load.
 *
 * @param app its processes, with those of the servers it asks in turn, but for PostgreSQL
 * @param settled returns when what the requests set going behind the answers is done; this counts as cost, not as time
 */
public record Contestant(
        String name, Endpoint endpoint, Supplier<Request> requests, ProcessTree app, Runnable settled) {

    /** One whose work is done when it answers. */
    public Contestant(String name, Endpoint endpoint, Supplier<Request> requests, ProcessTree app) {
        this(name, endpoint, requests, app, () -> {});
    }
}
