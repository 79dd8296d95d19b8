package org.mainspring.funding.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/**
 * What one provider puts into a programme.
 *
 * @param committed in the programme's currency, to the cent; {@code null} where it is not known
 */
@Embeddable
record Commitment(
        @Column(name = "organization_id") UUID organizationId,
        @Nullable BigDecimal committed) {

    static Commitment of(Provider provider) {
        Money money = provider.committed();
        return new Commitment(
                provider.organizationId(), money == null ? null : money.amount().setScale(2, RoundingMode.UNNECESSARY));
    }

    Provider in(String currency) {
        return new Provider(organizationId, committed == null ? null : new Money(committed, currency));
    }
}
