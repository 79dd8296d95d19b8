package org.mainspring.funding.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApplicationStepTest {

    @Test
    void nothingFollowsOnAnApprovalOrAWithdrawal() {
        assertThat(ApplicationStep.values())
                .noneMatch(step ->
                        step.leadsFrom(ApplicationStatus.APPROVED) || step.leadsFrom(ApplicationStatus.WITHDRAWN));
    }

    @Test
    void everyStatusIsReachedFromADraft() {
        for (ApplicationStatus status : ApplicationStatus.values()) {
            assertThat(status == ApplicationStatus.DRAFT || isReached(status))
                    .as(status.name())
                    .isTrue();
        }
    }

    @Test
    void itIsDecidedOnlyOnARecommendation() {
        assertThat(ApplicationStatus.values())
                .filteredOn(ApplicationStep.APPROVE::leadsFrom)
                .containsExactly(ApplicationStatus.RECOMMENDED);
        assertThat(ApplicationStatus.values())
                .filteredOn(ApplicationStep.REJECT::leadsFrom)
                .containsExactly(ApplicationStatus.RECOMMENDED);
    }

    private static boolean isReached(ApplicationStatus status) {
        return Arrays.stream(ApplicationStep.values()).anyMatch(step -> step.to() == status);
    }
}
