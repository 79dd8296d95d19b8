package org.mainspring.registry.ranking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;

/** What a source told of a ranking whose entries it did not publish. */
@Schema(example = """
                {"method": {"en": "Hard-core technology enterprise innovation index"},
                 "candidates": {"value": "1993", "qualifier": "EXACT", "unit": "enterprises", "source": "sitic-2022-zh"},
                 "breakdown": [{"label": "three leading industries", "fact": {"value": "53", "qualifier": "EXACT"}},
                               {"label": "six key industries", "fact": {"value": "85", "qualifier": "EXACT"}}],
                 "note": "labels overlap: 53 + 85 is more than 100"}""")
public record RankingReport(
        @Schema(description = "What the source calls its method.") @Valid @Nullable Names method,

        @Valid @Nullable Fact candidates,

        @Schema(description = "Whom the candidates were taken from, in the source's words.") @Size(max = 20) @Nullable List<@NotNull @Size(min = 1, max = 200) String> pool,

        @Schema(description = "The classification that the labels are of.") @Size(min = 1, max = 200) @Nullable String framework,

        @Schema(description = "Groups may overlap.") @Size(max = 50) @Nullable List<@NotNull @Valid ReportedShare> breakdown,

        @Size(min = 1, max = 500) @Nullable String note) {}
