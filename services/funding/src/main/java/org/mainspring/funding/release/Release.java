package org.mainspring.funding.release;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change in the life of a programme.
 *
 * @param detail the fact as it was told, raw JSON
 */
public record Release(
        @Schema(description = "Of the programme.", example = "ocds-mainspring-0197f0a0-0000-7000-8000-000000000001")
        String ocid,

        @Schema(description = "The message's id.") UUID id,

        @Schema(description = "Its number in the change feed.")
        long number,

        Instant date,
        List<ReleaseTag> tag,

        @Schema(example = "org.mainspring.funding.allocation-made.v1")
        String type,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @JsonRawValue
        String detail) {}
