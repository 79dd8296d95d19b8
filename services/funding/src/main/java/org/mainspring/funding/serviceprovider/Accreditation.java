package org.mainspring.funding.serviceprovider;

import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;

/**
 * What redeeming takes of a service provider; it keeps its status meanwhile.
 *
 * @param region where it works
 */
public record Accreditation(UUID organizationId, String region, ServiceProviderStatus status) {

    /** @throws Refusal where it may not redeem now */
    public void requireInForce() {
        if (status == ServiceProviderStatus.SUSPENDED) {
            throw Refusal.conflict("PROVIDER_SUSPENDED", "Your organization is suspended as a service provider.");
        }
    }
}
