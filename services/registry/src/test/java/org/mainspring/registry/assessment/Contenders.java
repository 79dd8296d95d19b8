package org.mainspring.registry.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Contenders and terms as tests speak of them. */
final class Contenders {

    static final Instant NOW = Instant.parse("2022-05-31T08:00:00Z");

    private Contenders() {}

    static Terms terms(int leastReviews, String passMark) {
        return new Terms(new Asked(List.of(), List.of()), leastReviews, new BigDecimal(passMark), null);
    }

    static Contender contender(int number, boolean qualified, String... scores) {
        return new Contender(
                new UUID(0, number),
                qualified,
                Stream.of(scores).map(BigDecimal::new).toList(),
                NOW);
    }
}
