package org.mainspring.registry.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.registry.verdict.Yardstick;

/** One version of rules, for those who evaluate by it. */
public record AppliedRules(UUID id, int number, LocalDate validFrom, int cycleYears, Yardstick yardstick) {}
