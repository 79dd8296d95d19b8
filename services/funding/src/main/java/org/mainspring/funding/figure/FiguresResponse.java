package org.mainspring.funding.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures by one dimension. */
public record FiguresResponse(
        FigureDimension by,

        @Schema(description = "Sorted by key, 1,000 at most.")
        List<Figures> items,

        @Schema(description = "All of them together, by currency; an enterprise counts once.")
        List<Figures> all) {}
