package org.mainspring.registry.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Names;

/** A kind of document that has to be shown. */
@Schema(example = """
                {"code": "AUDIT_REPORT", "names": {"zh": "审计报告", "en": "Audit report"}}""")
public record EvidenceKind(
        @Schema(example = "AUDIT_REPORT") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,31}$") String code,

        @NotNull @Valid Names names) {

    Finding assess(boolean shown) {
        return new Finding(FindingKind.EVIDENCE, code, true, shown ? Outcome.MET : Outcome.MISSING, null);
    }
}
