package org.mainspring.registry.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.party.Party;

/**
 * What commitments are made under: either an agreement or a consortium.
 *
 * @param parties those who may commit themselves
 */
public record Pact(
        @Nullable UUID agreementId,
        @Nullable UUID consortiumId,
        List<Party> parties,
        @Nullable LocalDate signedOn) {

    public static Pact agreement(UUID id, List<Party> parties, @Nullable LocalDate signedOn) {
        return new Pact(id, null, parties, signedOn);
    }

    public static Pact consortium(UUID id, List<Party> parties, @Nullable LocalDate signedOn) {
        return new Pact(null, id, parties, signedOn);
    }

    Party require(UUID partyId, String pointer) {
        return parties.stream()
                .filter(party -> party.id().equals(partyId))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.unprocessable(pointer, "NOT_A_PARTY", partyId + " does not take part in it."));
    }

    void requireNotBeforeSigning(LocalDate dueOn, String pointer) {
        if (signedOn != null && dueOn.isBefore(signedOn)) {
            throw Refusal.unprocessable(pointer, "DUE_BEFORE_SIGNING", "It was signed on " + signedOn + " only.");
        }
    }
}
