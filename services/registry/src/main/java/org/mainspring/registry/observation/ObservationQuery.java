package org.mainspring.registry.observation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of observations. */
public class ObservationQuery extends PageQuery {

    @RestQuery
    @Nullable public Measure measure;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable @Size(max = 100) public String district;

    @RestQuery
    @Nullable public UUID rosterId;

    @RestQuery
    @Nullable public ObservationStatus status;

    @RestQuery
    @Nullable @Size(max = 64) @Parameter(description = "Code of the source that reports it.", example = "sitic-2022-zh")
    public String source;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
