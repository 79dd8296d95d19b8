package org.mainspring.registry.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source counted. */
@Schema(
        description =
                "HOLDERS: organizations that hold the scheme on a day. AWARDS: times it was given, however often to one of them."
                        + " COVERAGE: how many per cent of a group hold it.")
public enum Measure {
    HOLDERS,
    AWARDS,
    COVERAGE
}
