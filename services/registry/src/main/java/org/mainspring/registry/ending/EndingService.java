package org.mainspring.registry.ending;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.organization.OrganizationEndingService;
import org.mainspring.registry.organization.OrganizationResponse;
import org.mainspring.registry.recognition.RecognitionService;

/** Ends organizations, with all that follows from it, in one transaction. */
@ApplicationScoped
class EndingService {

    private final OrganizationEndingService organizations;
    private final RecognitionService recognitions;
    private final Clock clock;

    EndingService(OrganizationEndingService organizations, RecognitionService recognitions, Clock clock) {
        this.organizations = organizations;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    @WithTransaction
    Uni<OrganizationResponse> merge(
            UUID id, ExpectedVersion expected, MergeOrganizationRequest request, Language language) {
        LocalDate on = on(request.mergedOn());
        return organizations
                .merge(id, expected, request.survivorId(), on, request.reason(), language)
                .call(() -> recognitions.carryOver(id, request.survivorId(), on));
    }

    @WithTransaction
    Uni<OrganizationResponse> dissolve(
            UUID id, ExpectedVersion expected, DissolveOrganizationRequest request, Language language) {
        LocalDate on = on(request.dissolvedOn());
        return organizations
                .dissolve(id, expected, on, request.reason(), language)
                .call(() -> recognitions.revokeAll(id, "The organization is dissolved: " + request.reason(), on));
    }

    private LocalDate on(@Nullable LocalDate given) {
        return given == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : given;
    }
}
