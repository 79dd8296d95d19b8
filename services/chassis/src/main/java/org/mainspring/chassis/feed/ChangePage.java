package org.mainspring.chassis.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the change feed. */
public record ChangePage(
        List<Change> items,

        @Schema(description = "Give it as after to go on; the same number again where nothing new was told.")
        long lastNumber) {}
