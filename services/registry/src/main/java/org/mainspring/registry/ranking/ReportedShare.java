package org.mainspring.registry.ranking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Fact;

/** What a source told of one group among those listed. */
@Schema(example = """
                {"label": "three leading industries", "fact": {"value": "53", "qualifier": "EXACT", "unit": "enterprises"}}""")
public record ReportedShare(
        @NotNull @Size(min = 1, max = 120) String label,
        @NotNull @Valid Fact fact) {}
