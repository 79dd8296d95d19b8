package org.mainspring.funding.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which figures, and by what. */
public class FigureQuery {

    @RestQuery
    @NotNull @Nullable public FigureDimension by;

    @RestQuery
    @Nullable public UUID programmeId;

    @RestQuery
    @Nullable public UUID providerId;

    @RestQuery
    @Nullable @Size(max = 100) public String district;
}
