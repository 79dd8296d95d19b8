package org.mainspring.funding.serviceprovider;

/** Whether a service provider may redeem now. */
public enum ServiceProviderStatus {
    ACCREDITED,
    SUSPENDED
}
