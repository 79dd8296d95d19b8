package org.mainspring.registry.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** A list of organizations: one by one, or all that have something in common now. */
@Schema(example = """
                {"names": {"zh": "科创板上市公司", "en": "STAR Market listed companies"}, "asOf": "2022-07-21",
                 "members": [{"externalId": "shanghai/sieyuan"}, {"names": {"en": "A company that is not registered yet"}}]}""")
public record RegisterRosterRequest(
        @NotNull @Valid Names names,

        @Schema(description = "As of when the list is, where it says so.") @Nullable LocalDate asOf,

        @Schema(description = "In the order of the list; up to 5,000 in 1 MiB.")
        @Size(min = 1, max = RegisterRosterRequest.MOST) @Nullable List<@NotNull @Valid RosterMember> members,

        @Schema(description = "Who fits it now is a member for good, up to 20,000; who fits it later is none.")
        @Valid @Nullable RosterSelection selection,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/star-listed")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {

    static final int MOST = 5_000;

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "either members or selection must be given") public boolean isGiven() {
        return (members == null) != (selection == null);
    }
}
