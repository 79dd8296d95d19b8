package org.mainspring.funding.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known for one decision.
 *
 * @param rule {@code null} where the programme states none
 * @param recognitions of the rule's scheme, whatever became of them
 */
record Findings(@Nullable EligibilityRule rule, boolean organizationKnown, List<Evidence> recognitions) {}
