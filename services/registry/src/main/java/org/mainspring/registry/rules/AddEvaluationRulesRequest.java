package org.mainspring.registry.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.verdict.Consequence;

/** How those who hold a level of a scheme are evaluated from a day on. */
@Schema(example = """
                {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "NATIONAL", "validFrom": "2016-04-01", "cycleYears": 2, "bands": [
                 {"code": "EXCELLENT", "names": {"zh": "优秀", "en": "Excellent"}, "from": "90", "consequence": "RENEW_EXEMPT_NEXT"},
                 {"code": "QUALIFIED", "names": {"zh": "合格", "en": "Qualified"}, "from": "60", "consequence": "RENEW"},
                 {"code": "UNQUALIFIED", "names": {"zh": "不合格", "en": "Unqualified"}, "from": "0", "consequence": "REVOKE"}],
                 "floors": [{"measure": "RD_STAFF", "names": {"zh": "研发人员", "en": "R&D staff"}, "minimum": "150", "unit": "people",
                  "band": "UNQUALIFIED"}], "notFiled": "REVOKE", "secondWarningRevokes": true}""")
public record AddEvaluationRulesRequest(
        @Schema(example = "ENTERPRISE_TECHNOLOGY_CENTRE") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String scheme,

        @Schema(example = "NATIONAL") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String level,

        @Schema(description = "The first day on which they are in force; after that of the version before.") @NotNull LocalDate validFrom,

        @Schema(description = "From one evaluation to the next.", example = "2") @NotNull @Min(1) @Max(20) Integer cycleYears,

        @Schema(
                description =
                        "One begins at 0, each at another score; the better the score, the better the consequence.")
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Band> bands,

        @Schema(description = "Each for another measure; whoever files tells a value for each.")
        @Size(max = 10) @Nullable List<@NotNull @Valid Floor> floors,

        @Schema(description = "What becomes of those who file nothing.") @NotNull Consequence notFiled,

        @Schema(description = "Whether whoever would be warned twice in a row loses it.") @NotNull Boolean secondWarningRevokes,

        @Size(min = 1, max = 500) @Nullable String note,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {

    List<Floor> allFloors() {
        return Objects.requireNonNullElse(floors, List.of());
    }
}
