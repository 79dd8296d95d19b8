package org.mainspring.registry.recognition;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of recognitions. */
public class RecognitionQuery extends PageQuery {

    @RestQuery
    @Nullable public UUID organizationId;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable public Integer batchYear;

    @RestQuery
    @Nullable public RecognitionStatus status;

    @RestQuery
    @Nullable @Parameter(description = "Only those that were held on this day.", example = "2022-07-21")
    public LocalDate validAt;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
