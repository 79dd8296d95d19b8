package org.mainspring.registry.evaluation;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of evaluations. */
public class EvaluationQuery extends PageQuery {

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable @Parameter(example = "2021")
    public Integer year;

    @RestQuery
    @Nullable @Parameter(description = "Closed ones where absent; all others are shown to registry officers only.")
    public EvaluationState state;
}
