package org.mainspring.funding.window;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.document.RequiredDocument;

/** What a programme officer says of a window; a merge patch changes the same members. */
@Schema(example = """
                {"programmeId": "0197a9d6-3000-7000-8000-000000000101", "names": {"zh": "常年受理", "en": "Rolling call"},
                 "opens": "2026-01-05T09:00", "closes": "2030-12-20T17:00",
                 "mostAmount": {"amount": "5000000.00", "currency": "CNY"},
                 "requiredDocuments": [{"kind": "BUSINESS_PLAN", "names": {"zh": "商业计划书", "en": "Business plan"}, "mandatory": true}]}""")
public record AnnounceWindowRequest(
        @Schema(description = "Stays what it is.") @NotNull UUID programmeId,

        @NotNull @Valid Names names,

        @Schema(
                description =
                        "The first moment, as clocks in the programme's time zone show it. Refused where they skip it or show it twice.",
                example = "2026-01-05T09:00")
        @NotNull @Pattern(regexp = LOCAL) String opens,

        @Schema(
                description =
                        "The moment from which it is too late, as clocks in the programme's time zone show it. Refused where they skip it or show it twice.",
                example = "2030-12-20T17:00")
        @NotNull @Pattern(regexp = LOCAL) String closes,

        @Schema(description = "That can be applied for, in the programme's currency.") @Valid @Nullable Money leastAmount,

        @Schema(description = "That can be applied for, in the programme's currency.") @Valid @Nullable Money mostAmount,

        @Schema(description = "Each kind once.") @Size(max = 30) @Nullable List<@NotNull @Valid RequiredDocument> requiredDocuments,

        @Schema(
                description =
                        "How many applications, withdrawn ones apart, one organization may have in the window: one where true or absent, any number where false.")
        @Nullable Boolean onePerOrganization) {

    private static final String LOCAL = "^[1-9][0-9]{3}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$";

    /** The same but for its names and its end. */
    AnnounceWindowRequest naming(Names others, String end) {
        return new AnnounceWindowRequest(
                programmeId, others, opens, end, leastAmount, mostAmount, requiredDocuments, onePerOrganization);
    }

    List<RequiredDocument> documents() {
        return requiredDocuments == null ? List.of() : requiredDocuments;
    }
}
