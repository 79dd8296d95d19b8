package org.mainspring.registry.round;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of rounds. */
public class RoundQuery extends PageQuery {

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable public Integer batchYear;

    @RestQuery
    @Nullable public RoundState state;
}
