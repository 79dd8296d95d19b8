package org.mainspring.funding.allocation;

import java.util.UUID;
import org.mainspring.funding.ledger.Share;

/** What drawing on an allocation and paying back take of it. */
public record AllocationFrame(UUID id, Share share, UUID organizationId, String currency) {}
