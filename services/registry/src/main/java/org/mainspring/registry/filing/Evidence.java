package org.mainspring.registry.filing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** A document that an applicant shows. The registry keeps what it is, not the document: its checksum says which one was meant. */
@Schema(example = """
                {"kind": "AUDIT_REPORT", "title": "Audit report 2021", "size": 482113, "mediaType": "application/pdf",
                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
public record Evidence(
        @Schema(example = "AUDIT_REPORT") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,31}$") String kind,

        @NotNull @Size(max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String title,

        @NotNull @Pattern(regexp = "^[0-9a-f]{64}$") String sha256,

        @Schema(description = "In bytes.") @NotNull @Min(1) @Max(1_000_000_000_000L) Long size,

        @Schema(example = "application/pdf") @NotNull @Pattern(regexp = "^[a-z]{1,20}/[A-Za-z0-9][A-Za-z0-9.+-]{0,99}$") String mediaType,

        @Schema(description = "Where it can be had.", example = "https://files.example.com/audit-2021.pdf")
        @Pattern(regexp = "^https://[\\x21-\\x7e]{1,490}$") @Nullable
        String address) {}
