package org.mainspring.funding.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class AssignVouchersRequestTest {

    @Test
    void nobodyIsNamedTwice() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        new AssignVouchersRequest(List.of(one, other)).requireDistinct();
        assertThatThrownBy(() -> new AssignVouchersRequest(List.of(one, other, one)).requireDistinct())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors().get(0).pointer()).isEqualTo("/organizationIds/2"));
    }
}
