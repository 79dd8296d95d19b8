package org.mainspring.registry.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A score that was given in a round.
 *
 * @param affiliations of whoever gave it
 */
record GivenScore(UUID applicationId, BigDecimal score, List<UUID> affiliations) {}
