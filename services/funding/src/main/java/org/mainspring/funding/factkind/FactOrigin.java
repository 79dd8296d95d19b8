package org.mainspring.funding.factkind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where facts of a kind come from. */
@Schema(
        description =
                "REGISTRY tells it; enterprises declare it or officers verify it (RECORDED); it follows from others (DERIVED).")
public enum FactOrigin {
    REGISTRY,
    RECORDED,
    DERIVED
}
