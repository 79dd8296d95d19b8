package org.mainspring.registry.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** One member as a list names it. The first of organizationId, externalId and uscc says who it is. */
@Schema(example = """
                {"uscc": "91310117MA1FABCDXX", "names": {"zh": "上海示例科技有限公司"}}""")
public record RosterMember(
        @Schema(description = "Of an organization of the registry.") @Nullable UUID organizationId,

        @Schema(description = "Of an organization that the registry knows, or will know.", example = "shanghai/sieyuan")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(
                description = "Of an organization that the registry knows, or will know.",
                example = "91310117MA1FABCDXX")
        @Pattern(regexp = "^[0-9A-Z]{18}$") @Nullable String uscc,

        @Schema(description = "As the list has them.") @Valid @Nullable Names names) {

    static RosterMember of(UUID organizationId) {
        return new RosterMember(organizationId, null, null, null);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "at least one of organizationId, externalId, uscc and names must be given") public boolean isGiven() {
        return identities().findAny().isPresent() || names != null;
    }

    /** What says who it is. */
    Stream<Object> identities() {
        return Stream.<Object>of(organizationId, externalId, uscc).filter(Objects::nonNull);
    }
}
