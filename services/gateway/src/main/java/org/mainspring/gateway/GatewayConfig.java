package org.mainspring.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be set about the gateway. */
@ConfigMapping(prefix = "mainspring.gateway")
public interface GatewayConfig {

    /** Address the public port is bound to. */
    String host();

    /** Public port; 0 takes any that is free. */
    int port();

    /** Event loops that serve the public port; 0 means one for each processor. */
    @WithDefault("0")
    int eventLoops();

    /** Service name to the URL of that service: {@code /name/*} is sent there with its path unchanged. */
    Map<String, URI> routes();

    /** Host names the gateway answers to; none given means any, and none is ever told to a service. */
    Optional<Set<String>> hosts();

    /** Origins whose pages may call the API from a browser; none by default, and never with credentials. */
    Optional<Set<String>> corsOrigins();

    /** Addresses or CIDR blocks of proxies before the gateway whose X-Forwarded-* headers are believed. */
    Optional<Set<String>> trustedProxies();

    TimeOuts timeOuts();

    Limits limits();

    /** How often the services' OpenAPI documents are looked at for changes. */
    @WithDefault("15s")
    Duration documentInterval();

    /** How long one side may keep the other waiting. */
    interface TimeOuts {

        /** From the first byte of a request to its last: slower clients are cut. A file has as long for each of its parts. */
        @WithDefault("15s")
        Duration request();

        /** Silence on a connection, in either direction, before it is closed; event streams are exempt. */
        @WithDefault("75s")
        Duration idle();

        /** Until a service has accepted a connection. */
        @WithDefault("2s")
        Duration connect();

        /** From the end of a request until a service has begun to answer; event streams are exempt. */
        @WithDefault("15s")
        Duration response();

        /** Unused connections to a service are given up after this, before the service does so. */
        @WithDefault("20s")
        Duration keepAlive();

        /** On stopping, how long requests under way may take to finish. */
        @WithDefault("10s")
        Duration drain();
    }

    /** How much is accepted. */
    interface Limits {

        /** Body of a request, and part of a file for which its sender has the time of a request. */
        @WithDefault("1M")
        MemorySize body();

        /** File of an import. */
        @WithDefault("256M")
        MemorySize files();

        /** Request line: method, URL and version. */
        @WithDefault("8K")
        MemorySize requestLine();

        /** All request headers together. */
        @WithDefault("16K")
        MemorySize headers();

        /** Clients' connections, per event loop. */
        @WithDefault("5000")
        int connections();

        /** Connections to each service, per event loop. */
        @WithDefault("64")
        int upstreamConnections();

        /** Connections to each service for event streams and files, which take long, per event loop. */
        @WithDefault("256")
        int upstreamStreams();

        /** Requests that may wait for such a connection, per event loop and service. */
        @WithDefault("2000")
        int upstreamQueue();
    }
}
