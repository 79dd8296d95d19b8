package org.mainspring.events.person;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.reference.NameBook;
import org.mainspring.events.reference.Reference;

/** What a person was at a date, the organization by name. */
public record PersonRoleResponse(
        String title,
        @Nullable Reference organization,

        @Schema(description = "The day on which it held.") @Nullable LocalDate asOf,

        @Nullable String source) {

    static PersonRoleResponse of(PersonRole role, NameBook names, Language language) {
        return new PersonRoleResponse(
                role.title(), names.refer(role.organizationId(), language), role.asOf(), role.source());
    }
}
