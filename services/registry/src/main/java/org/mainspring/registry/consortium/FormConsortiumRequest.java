package org.mainspring.registry.consortium;

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

/** What a registry officer says of a consortium. */
@Schema(example = """
                {"leadOrganizationId": "0197f0a0-0000-7000-8000-000000000001", "signedOn": "2022-07-21",
                 "members": [{"organizationId": "0197f0a0-0000-7000-8000-000000000002"},
                             {"personId": "0197f0a0-0000-7000-8000-000000000003", "names": {"zh": "黄崇祺"}}]}""")
public record FormConsortiumRequest(
        @Schema(description = "The organization that leads; not among the members.") @NotNull UUID leadOrganizationId,

        @Schema(description = "Each once.") @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Party> members,

        @Valid @Nullable Names names,

        @Schema(description = "Absent where the source does not tell.") @Nullable LocalDate signedOn,

        @Schema(description = "What the lead and members commit themselves to; more can be added later.")
        @Size(max = 200) @Nullable List<@NotNull @Valid MakeCommitmentRequest> commitments,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/con-marine")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
