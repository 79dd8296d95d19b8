package org.mainspring.funding.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final UUID OUTCOME = UUID.randomUUID();
    private static final UUID PROGRAMME = UUID.randomUUID();

    @Test
    void whatCitesAProgrammeThatExistsIsConfirmed() {
        assertEquals(
                new ProposalConfirmed(OUTCOME, "PROGRAMME", PROGRAMME),
                decide(PROGRAMME, true).decided());
    }

    @Test
    void whatCitesNothingThatExistsIsRefusedWithTheReason() {
        assertEquals(
                "PROGRAMME_NOT_FOUND",
                ((ProposalRefused) decide(PROGRAMME, false).decided()).code());
        assertEquals("RECORD_ID_MISSING", ((ProposalRefused) decide(null, false).decided()).code());
    }

    @Test
    void theAnswerIsAboutTheOutcome() {
        assertEquals(OUTCOME.toString(), decide(PROGRAMME, true).decided().subject());
    }

    private static Proposal decide(UUID cited, boolean exists) {
        return Proposal.decide(OUTCOME, cited, exists, Instant.EPOCH);
    }
}
