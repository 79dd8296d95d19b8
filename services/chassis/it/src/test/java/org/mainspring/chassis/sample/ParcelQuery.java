package org.mainspring.chassis.sample;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of parcels: one of each type that a parameter may have. */
public class ParcelQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(min = 1, max = 200) public String q;

    @RestQuery
    @Nullable public ParcelSize size;

    @RestQuery
    @Nullable public UUID id;

    @RestQuery
    @Nullable public Boolean delivered;

    @RestQuery
    @Nullable public Integer pieces;

    @RestQuery
    @Nullable public LocalDate dueOn;

    @RestQuery
    @Nullable public Instant updatedAfter;
}
