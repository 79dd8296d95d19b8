package org.mainspring.events.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.figure.Measurement;

/** What an organizer says of a session; a merge patch changes the same members. */
@Schema(example = """
                {"kind": "ROADSHOW", "title": {"en": "National Science and Technology Programme achievement roadshow"},
                 "fields": ["biomedicine", "integrated circuits"],
                 "facts": [{"measure": "investors", "value": "600", "qualifier": "MORE_THAN"}]}""")
public record ScheduleSessionRequest(
        @NotNull SessionKind kind,
        @NotNull @Valid Names title,
        @Nullable SessionMode mode,

        @Schema(
                description =
                        "Place in the agenda, from 1. Sessions side by side are given the same; where it is absent, the session has the place behind the last to itself, and a patch that removes it keeps it.")
        @Min(1) @Max(LAST_POSITION) @Nullable Integer position,

        @Schema(description = "Who speaks, signs or hands over, in that order.")
        @Size(max = 200) @UniqueElements
        @Nullable List<@NotNull UUID> people,

        @Schema(description = "Organizations that appear as such.") @Size(max = 200) @UniqueElements @Nullable List<@NotNull UUID> organizations,

        @Schema(description = "What it is about.") @Size(max = 50) @UniqueElements @Nullable List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String>
                fields,

        @Size(max = 100) @Nullable List<@NotNull @Valid Measurement> facts,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/sitic-2022/2")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {

    static final int LAST_POSITION = 100_000;

    public ScheduleSessionRequest {
        people = Absent.ifEmpty(people);
        organizations = Absent.ifEmpty(organizations);
        fields = Absent.ifEmpty(fields);
        facts = Absent.ifEmpty(facts);
    }
}
