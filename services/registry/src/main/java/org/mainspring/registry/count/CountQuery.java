package org.mainspring.registry.count;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom to count, and by what. */
public class CountQuery {

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(required = true, example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(description = "Of the scheme; any where absent.", example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable @Size(max = 100) @Parameter(description = "In which the holder is now; any where absent.", example = "Songjiang")
    public String district;

    @RestQuery
    @Nullable @Pattern(regexp = Dimension.NAMES) @Parameter(
            description =
                    "level, where absent: of the scheme; district, kind, ownership: of the holder as it is now; batchYear: of the recognition;"
                            + " year: held on the last day of each year, up to 100 of them.",
            schema = @Schema(enumeration = {"level", "district", "year", "batchYear", "kind", "ownership"}))
    public String by;

    @RestQuery
    @Nullable @Parameter(description = "Held on this day; today (UTC) where absent.", example = "2022-07-21")
    public LocalDate validAt;
}
