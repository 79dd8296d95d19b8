package org.mainspring.funding.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.EligibilityRule;

/** What a programme officer says of a programme; a merge patch changes the same members. */
@Schema(example = """
                {"kind": "SPECIAL_CREDIT", "names": {"zh": "示例专项金融支持", "en": "Example special financial support"},
                 "agreedIn": 2026, "periodStart": "2026-01-01", "periodEnd": "2030-12-31", "currency": "CNY",
                 "announcedTotal": {"value": "320000000000.00", "qualifier": "EXACT"},
                 "eligibilityRule": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "levels": ["NATIONAL", "MUNICIPAL"]}}""")
public record AnnounceProgrammeRequest(
        @NotNull ProgrammeKind kind,
        @NotNull @Valid Names names,

        @Schema(description = "The organization of the registry that answers for it.") @Nullable UUID sponsorId,

        @Schema(
                description = "The year in which it was agreed: not after those of signedOn and periodEnd.",
                example = "2021")
        @Min(1978) @Max(9999) @Nullable Integer agreedIn,

        @Schema(description = "Not after periodEnd.") @Nullable LocalDate signedOn,

        @Nullable LocalDate periodStart,

        @Schema(description = "After periodStart.") @Nullable LocalDate periodEnd,

        @Schema(
                description = "ISO 4217 code of every amount of the programme: some country's money today.",
                example = "CNY")
        @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency,

        @Schema(
                description =
                        "The sum that was announced, in the programme's currency and no finer than its smallest coin.")
        @Valid @Nullable Fact announcedTotal,

        @Schema(
                description =
                        "What was said to be paid out, in the programme's currency and no finer than its smallest coin; exactly"
                                + " said, no more than an exact total.")
        @Valid @Nullable Fact announcedDisbursed,

        @Schema(
                description =
                        "How many enterprises were said to have drawn on it: a whole number, its unit no currency.")
        @Valid @Nullable Fact announcedBeneficiaries,

        @Schema(description = "Each organization once; known commitments add up to no more than an exact total.")
        @Size(max = 200) @Nullable List<@NotNull @Valid Provider> providers,

        @Schema(description = "For whom it is, in words.")
        @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String targetGroup,

        @Schema(description = "For whom it is, so that it can be checked.") @Valid @Nullable EligibilityRule eligibilityRule,

        @Size(min = 1, max = 2000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note,

        @Schema(
                description = "Your own identity of the record; unique.",
                example = "shanghai/prog-2021-special-finance")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source,

        @Schema(
                description = "IANA time zone in which its deadlines are meant; that of the service where absent.",
                example = "Asia/Shanghai")
        @Pattern(regexp = "^[A-Z][A-Za-z0-9_+/-]{0,63}$") @Nullable String timeZone,

        @Schema(
                description =
                        "Whether an amount may be approved and set aside before it is known which provider gives it; REFUSED where absent.")
        @Nullable UnnamedProvider unnamedProvider) {}
