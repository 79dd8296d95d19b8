package org.mainspring.registry.application;

import java.time.Instant;
import java.util.UUID;
import org.mainspring.registry.assessment.Assessment;

/** An application that is under review, for those who select. */
public record Submission(UUID id, UUID organizationId, Assessment assessment, Instant submittedAt) {}
