package org.mainspring.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows the services' state. The gateway is ready without them: it still has the others, and can say what is down. */
@Readiness
@ApplicationScoped
class UpstreamsHealth implements HealthCheck {

    private final Upstreams upstreams;

    UpstreamsHealth(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("services").up();
        upstreams
                .all()
                .forEach(each ->
                        response.withData(each.name(), each.sight().health().label()));
        return response.build();
    }
}
