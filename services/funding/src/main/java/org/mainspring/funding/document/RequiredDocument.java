package org.mainspring.funding.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Names;

/** A kind of document that is asked for. */
@Schema(description = "A kind of document that is asked for.", example = """
                {"kind": "BUSINESS_PLAN", "names": {"zh": "商业计划书", "en": "Business plan"}, "mandatory": true}""")
public record RequiredDocument(
        @NotNull @Pattern(regexp = Document.CODE) String kind,
        @NotNull @Valid Names names,

        @Schema(description = "Without it an application is not complete.") @NotNull Boolean mandatory) {}
