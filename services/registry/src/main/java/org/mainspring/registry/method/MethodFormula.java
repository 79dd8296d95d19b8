package org.mainspring.registry.method;

import java.time.LocalDate;
import org.mainspring.registry.scoring.Formula;

/** One version of a method, for those who compute by it. */
public record MethodFormula(String method, int version, LocalDate validFrom, Formula formula) {}
