package org.mainspring.events.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;

/** What an organizer says of a person; a merge patch changes the same members. */
@Schema(example = """
                {"names": {"zh": "王示例", "en": "Wang Shili"},
                 "roles": [{"title": "Chief Engineer", "asOf": "2022-07-21", "source": "example-2022"}]}""")
public record RegisterPersonRequest(
        @NotNull @Valid Names names,

        @Schema(description = "Every role with its date; the same person holds others at other dates.")
        @Size(max = 200) @UniqueElements
        @Nullable List<@NotNull @Valid PersonRole> roles,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/wang-shili")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {

    public RegisterPersonRequest {
        roles = Absent.ifEmpty(roles);
    }
}
