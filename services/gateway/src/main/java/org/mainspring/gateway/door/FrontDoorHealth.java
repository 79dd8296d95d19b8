package org.mainspring.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the public port takes requests; no longer from the moment the gateway has been told to stop. */
@Readiness
@ApplicationScoped
class FrontDoorHealth implements HealthCheck {

    private final FrontDoor door;

    FrontDoorHealth(FrontDoor door) {
        this.door = door;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("door").status(door.isOpen()).build();
    }
}
