package org.mainspring.bench;

import java.util.function.Supplier;

/**
 * One server under one kind of load.
 *
 * @param app its processes, with those of the servers it asks in turn, but for PostgreSQL
 */
record Contestant(String name, Endpoint endpoint, Supplier<Request> requests, ProcessTree app) {}
