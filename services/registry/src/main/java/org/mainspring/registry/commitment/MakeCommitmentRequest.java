package org.mainspring.registry.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;

/** What a registry officer says of a commitment. */
@Schema(example = """
                {"partyId": "0197f0a0-0000-7000-8000-000000000001", "what": {"zh": "开放专利", "en": "Open patents to others"},
                 "dueOn": "2023-12-31", "target": {"value": "300", "qualifier": "EXACT", "unit": "patents"}}""")
public record MakeCommitmentRequest(
        @Schema(
                description =
                        "Who: the organizationId or personId of one of the parties; of a consortium its lead or a member.")
        @NotNull UUID partyId,

        @Schema(description = "What will be done.") @NotNull @Valid Names what,

        @Schema(description = "The last day for it; not before the signing.") @NotNull LocalDate dueOn,

        @Schema(description = "What is to be reached, where it can be counted.") @Valid @Nullable Fact target,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/cmt-ip-1")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
