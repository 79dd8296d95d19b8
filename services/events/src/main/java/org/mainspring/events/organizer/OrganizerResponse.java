package org.mainspring.events.organizer;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.reference.NameBook;
import org.mainspring.events.reference.Reference;

/** An organization in its part, by name. */
public record OrganizerResponse(
        OrganizerRole role, @Nullable Reference organization) {

    public static OrganizerResponse of(Organizer organizer, NameBook names, Language language) {
        return new OrganizerResponse(organizer.role(), names.refer(organizer.organizationId(), language));
    }
}
