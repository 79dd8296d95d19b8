package org.mainspring.registry.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.registry.scoring.LabelCount;

/** How many of those listed bear a label. Labels overlap, so the counts may add up to more than are listed. */
public record LabelShare(
        String label,
        int count,

        @Schema(description = "Of those listed.", example = "53")
        String percent) {

    static LabelShare of(LabelCount counted) {
        return new LabelShare(
                counted.label(), counted.count(), counted.percent().toPlainString());
    }
}
