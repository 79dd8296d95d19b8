package org.mainspring.events.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.reference.NameBook;

/** A person as it is known here. */
public record PersonResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Schema(description = "Every role with its date.") @Nullable List<PersonRoleResponse> roles,

        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static PersonResponse of(Person person, NameBook names, Language language) {
        return of(
                person.id(),
                person.version(),
                person.details(),
                person.createdAt(),
                person.updatedAt(),
                names,
                language);
    }

    static PersonResponse of(
            UUID id,
            long version,
            RegisterPersonRequest details,
            Instant createdAt,
            Instant updatedAt,
            NameBook names,
            Language language) {
        List<PersonRoleResponse> roles = Absent.orEmpty(details.roles()).stream()
                .map(role -> PersonRoleResponse.of(role, names, language))
                .toList();
        return new PersonResponse(
                id,
                version,
                names.weight(),
                details.names(),
                details.names().in(language),
                Absent.ifEmpty(roles),
                details.externalId(),
                details.source(),
                createdAt,
                updatedAt);
    }
}
