package org.mainspring.registry.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision: as the scores have it, apart from deviations. */
@Schema(example = """
                {"deviations": []}""")
public record DecideRoundRequest(@Size(max = 500) @Nullable List<@NotNull @Valid Deviation> deviations) {

    List<Deviation> allDeviations() {
        return deviations == null ? List.of() : deviations;
    }
}
