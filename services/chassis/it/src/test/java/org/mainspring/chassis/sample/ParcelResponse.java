package org.mainspring.chassis.sample;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** A parcel as it is known. */
record ParcelResponse(
        UUID id,
        @JsonIgnore long version,
        Names names,
        String displayName,
        @Nullable String externalId,
        ParcelSize size,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal weight,

        @Nullable Integer pieces,
        @Nullable LocalDate dueOn,
        boolean delivered,
        Instant updatedAt)
        implements Versioned {

    static ParcelResponse of(Parcel parcel, Language language) {
        RegisterParcelRequest details = parcel.details();
        return new ParcelResponse(
                parcel.id(),
                parcel.version(),
                details.names(),
                details.names().in(language),
                details.externalId(),
                details.size(),
                details.weight(),
                details.pieces(),
                details.dueOn(),
                parcel.delivered(),
                parcel.updatedAt());
    }
}
