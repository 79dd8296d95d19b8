package org.mainspring.registry.criteria;

import java.util.UUID;
import org.mainspring.registry.assessment.Terms;

/** One version of criteria, for those who judge by them. */
public record CriteriaTerms(UUID id, int number, Terms terms) {}
