package org.mainspring.events.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.figure.Attendance;
import org.mainspring.events.figure.Measurement;
import org.mainspring.events.figure.Pavilion;
import org.mainspring.events.organizer.Organizer;

/** What an organizer says of an event; a merge patch changes the same members. */
@Schema(example = """
                {"kind": "CONFERENCE", "names": {"zh": "上海市产业技术创新大会", "en": "Shanghai Industrial Technology Innovation Conference"},
                 "startsOn": "2022-07-21", "partOfDay": "MORNING", "timeZone": "Asia/Shanghai",
                 "organizers": [{"role": "HOST", "organizationId": "01985b2e-8a00-7000-8000-000000000001"}],
                 "attendance": [{"mode": "ON_SITE", "fact": {"value": "50", "qualifier": "NEARLY", "unit": "people"}}]}""")
public record AnnounceEventRequest(
        @Schema(description = "The series that it is an edition of.") @Nullable UUID seriesId,

        @Schema(description = "1 for the first; a series has each once.", example = "1") @Min(1) @Nullable Integer edition,

        @NotNull EventKind kind,
        @NotNull @Valid Names names,
        @Schema(description = "The motto.") @Valid @Nullable Names theme,
        @NotNull LocalDate startsOn,

        @Schema(description = "The last day; absent where it is not known or the same.") @Nullable LocalDate endsOn,

        @Nullable PartOfDay partOfDay,

        @Schema(description = "How sure the date is.", example = "year inferred")
        @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String dateNote,

        @Schema(description = "IANA time zone of the dates.", example = "Asia/Shanghai") @Size(max = 60) @Nullable String timeZone,

        @Schema(description = "The larger event that it is a part of.") @Valid @Nullable Names partOf,

        @Schema(example = "3+365: on site for three days, online all year")
        @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String format,

        @Size(max = 200) @UniqueElements @Nullable List<@NotNull @Valid Organizer> organizers,

        @Size(min = 1, max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String organizerNote,

        @Schema(description = "How many took part, once for each way of doing so.") @Size(max = 20) @Nullable List<@NotNull @Valid Attendance> attendance,

        @Schema(description = "People who were there beside those of the sessions.")
        @Size(max = 1000) @UniqueElements
        @Nullable List<@NotNull UUID> attendees,

        @Size(max = 100) @Nullable List<@NotNull @Valid Measurement> facts,

        @Valid @Nullable Pavilion pavilion,

        @Schema(description = "Codes of sources of the registry.") @Size(max = 50) @UniqueElements @Nullable List<@NotNull @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") String> sources,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/sitic-2022")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId) {

    public AnnounceEventRequest {
        organizers = Absent.ifEmpty(organizers);
        attendance = Absent.ifEmpty(attendance);
        attendees = Absent.ifEmpty(attendees);
        facts = Absent.ifEmpty(facts);
        sources = Absent.ifEmpty(sources);
    }
}
