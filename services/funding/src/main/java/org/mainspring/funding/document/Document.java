package org.mainspring.funding.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** A document that an applicant shows: what it is, not the file itself. Its checksum says which file was meant. */
@Schema(description = "A document that is shown: what it is, not the file itself.", example = """
                {"kind": "BUSINESS_PLAN", "name": "Business plan 2026", "mediaType": "application/pdf", "bytes": 482113,
                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
public record Document(
        @Schema(example = "BUSINESS_PLAN") @NotNull @Pattern(regexp = CODE) String kind,

        @NotNull @Size(max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String name,

        @Schema(example = "application/pdf") @NotNull @Pattern(regexp = "^[a-z]{1,20}/[A-Za-z0-9][A-Za-z0-9.+-]{0,99}$") String mediaType,

        @NotNull @Min(1) @Max(1_000_000_000_000L) Long bytes,

        @NotNull @Pattern(regexp = "^[0-9a-f]{64}$") String sha256,

        @Schema(description = "Where it can be had.", example = "https://files.example.com/plan-2026.pdf")
        @Pattern(regexp = "^https://[\\x21-\\x7e]{1,490}$") @Nullable
        String url) {

    /** How kinds of documents, and questions, are named. */
    public static final String CODE = "^[A-Z][A-Z0-9_]{0,63}$";
}
