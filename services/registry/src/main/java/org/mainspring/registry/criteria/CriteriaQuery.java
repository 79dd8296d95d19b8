package org.mainspring.registry.criteria;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of a scheme's criteria. */
public class CriteriaQuery extends PageQuery {

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable @Parameter(description = "Only those in force on this day: one a level at most.", example = "2022-07-21")
    public LocalDate validAt;
}
