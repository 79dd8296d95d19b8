package org.mainspring.funding.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Releases in the order in which the facts became known. */
public record ReleasesResponse(
        String version,
        List<Release> releases,

        @Schema(description = "Give it as after for the next page; the same again where there is nothing new.")
        long last) {}
