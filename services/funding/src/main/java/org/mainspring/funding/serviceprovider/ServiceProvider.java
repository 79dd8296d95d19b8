package org.mainspring.funding.serviceprovider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.programme.ProgrammeKind;
import org.mainspring.funding.programme.ProgrammeTerms;

/** An organization that serves the holders of a programme's vouchers, and redeems them. */
@Entity
@Table(name = "service_provider")
class ServiceProvider {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String region;

    @Enumerated(EnumType.STRING)
    private ServiceProviderStatus status = ServiceProviderStatus.ACCREDITED;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected ServiceProvider() {}

    static ServiceProvider accredit(
            UUID id, AccreditServiceProviderRequest request, ProgrammeTerms programme, Instant now) {
        if (programme.kind() != ProgrammeKind.INNOVATION_VOUCHER) {
            throw Refusal.unprocessable(
                    "/programmeId", "GIVES_NO_VOUCHERS", "The programme is of kind " + programme.kind() + ".");
        }
        var provider = new ServiceProvider();
        provider.id = id;
        provider.programmeId = programme.id();
        provider.organizationId = request.organizationId();
        provider.region = request.region();
        provider.createdAt = now;
        provider.updatedAt = now;
        return provider;
    }

    /** It redeems nothing more, and what it has redeemed is not settled before it is reinstated. */
    void suspend(Instant now) {
        turn(ServiceProviderStatus.ACCREDITED, ServiceProviderStatus.SUSPENDED, now);
    }

    void reinstate(Instant now) {
        turn(ServiceProviderStatus.SUSPENDED, ServiceProviderStatus.ACCREDITED, now);
    }

    private void turn(ServiceProviderStatus from, ServiceProviderStatus to, Instant now) {
        if (status != from) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The service provider is " + status + ".");
        }
        status = to;
        updatedAt = now;
    }

    Accreditation accreditation() {
        return new Accreditation(organizationId, region, status);
    }

    ServiceProviderResponse shown() {
        return new ServiceProviderResponse(
                id, version, programmeId, organizationId, region, status, createdAt, updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }
}
