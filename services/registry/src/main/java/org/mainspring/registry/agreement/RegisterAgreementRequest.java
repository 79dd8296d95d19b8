package org.mainspring.registry.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.commitment.MakeCommitmentRequest;
import org.mainspring.registry.party.Party;

/** What a registry officer says of an agreement. */
@Schema(example = """
                {"kind": "STRATEGIC_COOPERATION", "names": {"en": "Strategic cooperation agreement"}, "signedOn": "2022-08-29",
                 "parties": [{"organizationId": "0197f0a0-0000-7000-8000-000000000001"},
                             {"organizationId": "0197f0a0-0000-7000-8000-000000000002"}]}""")
public record RegisterAgreementRequest(
        @Schema(description = "Code of a kind of agreement.", example = "STRATEGIC_COOPERATION")
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String kind,

        @NotNull @Valid Names names,

        @Schema(description = "Absent where the source does not tell.") @Nullable LocalDate signedOn,

        @Schema(description = "In the order of signing; each once.") @NotNull @Size(min = 2, max = 200) List<@NotNull @Valid Party> parties,

        @Schema(description = "Who leads, if anybody does: the organizationId or personId of one of the parties.")
        @Nullable UUID leadPartyId,

        @Schema(description = "What parties commit themselves to; more can be added later.") @Size(max = 200) @Nullable List<@NotNull @Valid MakeCommitmentRequest> commitments,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/agr-ip")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
