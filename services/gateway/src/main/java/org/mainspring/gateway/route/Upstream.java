package org.mainspring.gateway.route;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jboss.logging.Logger;

/** A service behind the gateway and what was last seen of it. */
public final class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final String name;
    private final URI origin;
    private final Clock clock;
    private volatile Sight sight;

    Upstream(String name, URI origin, Clock clock) {
        this.name = name;
        this.origin = requireOrigin(name, origin);
        this.clock = clock;
        this.sight = new Sight(Health.UNKNOWN, clock.instant());
    }

    private static URI requireOrigin(String name, URI origin) {
        boolean plain = "http".equals(origin.getScheme())
                && origin.getHost() != null
                && (origin.getPath().isEmpty() || "/".equals(origin.getPath()));
        if (!plain) {
            throw new IllegalArgumentException("Route " + name + " must be http://host:port, not " + origin);
        }
        return origin;
    }

    public String name() {
        return name;
    }

    public String host() {
        return origin.getHost();
    }

    public int port() {
        return origin.getPort() < 0 ? 80 : origin.getPort();
    }

    /** What a URL of this service begins with, as the service itself writes it. */
    String origin() {
        return "http://" + origin.getAuthority();
    }

    public Sight sight() {
        return sight;
    }

    /** The service has answered, whatever it said. */
    public void answered() {
        turn(Health.UP);
    }

    /** The service cannot be reached, broke off or kept us waiting. */
    public void failed() {
        turn(Health.DOWN);
    }

    /** Told once a change and not once a request: a dead service is asked often. */
    private void turn(Health health) {
        Health before = sight.health();
        if (before == health) {
            return;
        }
        sight = new Sight(health, clock.instant());
        if (health == Health.DOWN) {
            LOG.warnf("Service %s does not answer", name);
        } else {
            LOG.infof("Service %s answers", name);
        }
    }

    /** What a service is taken for. */
    public enum Health {
        UNKNOWN,
        UP,
        DOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A health and since when. */
    public record Sight(Health health, Instant since) {}
}
