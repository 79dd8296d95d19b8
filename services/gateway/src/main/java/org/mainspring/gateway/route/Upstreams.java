package org.mainspring.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mainspring.gateway.GatewayConfig;

/** Every service there is a route to, in the order of their names. */
@ApplicationScoped
public class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();

    Upstreams(GatewayConfig config) {
        Clock clock = Clock.systemUTC();
        config.routes().forEach((name, origin) -> byName.put(name, new Upstream(name, origin, clock)));
    }

    /** The service whose paths begin with this segment. */
    public Optional<Upstream> find(String segment) {
        return Optional.ofNullable(byName.get(segment));
    }

    public Collection<Upstream> all() {
        return byName.values();
    }
}
