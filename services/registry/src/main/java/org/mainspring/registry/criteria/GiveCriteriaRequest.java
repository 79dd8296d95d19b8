package org.mainspring.registry.criteria;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.DecimalText;
import org.mainspring.registry.assessment.EvidenceKind;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.assessment.Requirement;

/** What a level asks for from a day on. */
@Schema(example = """
                {"level": "NATIONAL", "validFrom": "2022-01-01", "requirements": [
                  {"measure": "RD_STAFF", "names": {"zh": "研发人员", "en": "R&D staff"}, "comparison": "AT_LEAST", "threshold": "150",
                   "unit": "persons", "mandatory": true}],
                 "evidence": [{"code": "AUDIT_REPORT", "names": {"en": "Audit report"}}],
                 "leastReviews": 2, "passMark": "60.00", "lowerLevel": {"level": "MUNICIPAL", "years": 2}}""")
public record GiveCriteriaRequest(
        @Schema(example = "NATIONAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Schema(description = "The first day on which they are in force; after that of the criteria before.") @NotNull LocalDate validFrom,

        @Size(max = 50) @NotNull List<@NotNull @Valid Requirement> requirements,

        @Schema(description = "Each kind has to be shown at least once.") @Size(max = 30) @Nullable List<@NotNull @Valid EvidenceKind> evidence,

        @Schema(description = "How many scores an application needs before the decision.") @NotNull @Min(2) @Max(20) Integer leastReviews,

        @Schema(type = SchemaType.STRING, description = "The least mean score, of 100.", example = "60.00")
        @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0") @DecimalMax("100") @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = DecimalText.class)
        BigDecimal passMark,

        @Valid @Nullable LowerLevel lowerLevel,
        @Size(min = 1, max = 500) @Nullable String note) {

    List<EvidenceKind> allEvidence() {
        return evidence == null ? List.of() : evidence;
    }
}
