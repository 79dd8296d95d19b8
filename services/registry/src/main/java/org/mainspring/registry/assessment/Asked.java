package org.mainspring.registry.assessment;

import java.util.List;

/** All that is asked of an applicant's own doing. */
public record Asked(List<Requirement> requirements, List<EvidenceKind> evidence) {}
