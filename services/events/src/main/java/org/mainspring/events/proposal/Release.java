package org.mainspring.events.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;

/** A ranking or publication that was released; what stands in it is its owner's. */
@Schema(description = "A ranking or publication that was released; what stands in it is its owner's.", example = """
                {"names": {"zh": "2021上海产业技术创新发展报告"}, "year": 2021, "releasedOn": "2022-07-21"}""")
public record Release(
        @NotNull @Valid Names names,

        @Schema(description = "The year that it is about.", example = "2021") @Min(1900) @Max(9999) @Nullable Integer year,

        @Nullable LocalDate releasedOn,

        @Schema(description = "The organizations that issue it.") @Size(max = 50) @UniqueElements @Nullable List<@NotNull UUID> issuers) {

    public Release {
        issuers = Absent.ifEmpty(issuers);
    }
}
