package org.mainspring.events.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

class VenueTest {

    private static final Instant NOW = Instant.parse("2022-07-21T01:00:00Z");
    private static final UUID EVENT = UUID.randomUUID();
    private static final Names TOWER = new Names("G60科创大厦", null);

    @Test
    void aVenueHasNamesOrIsANumberWithoutNames() {
        assertThat(add(VenueKind.MAIN, TOWER, null, null).added().names()).isEqualTo(TOWER);
        assertThat(add(VenueKind.SUB_VENUE, null, 120, null).added().count()).isEqualTo(120);
        refusedAs("NAMES_OR_COUNT", () -> add(VenueKind.HALL, null, null, null));
        refusedAs("NAMES_OR_COUNT", () -> add(VenueKind.HALL, TOWER, 2, null));
    }

    @Test
    void aMainVenueBelongsToNoOther() {
        refusedAs("MAIN_HAS_NO_PARENT", () -> add(VenueKind.MAIN, TOWER, null, UUID.randomUUID()));
    }

    @Test
    void aVenueSheltersThoseOfItsOwnEventIfItIsOne() {
        add(VenueKind.MAIN, TOWER, null, null).shelter(EVENT);
        refusedAs("VENUE_OF_ANOTHER_EVENT", () -> add(VenueKind.MAIN, TOWER, null, null)
                .shelter(UUID.randomUUID()));
        refusedAs("VENUE_WITHOUT_NAME", () -> add(VenueKind.SUB_VENUE, null, 120, null)
                .shelter(EVENT));
    }

    private static Venue add(VenueKind kind, Names names, Integer count, UUID parentId) {
        var request = new AddVenueRequest(kind, VenueMode.VIDEO, names, count, parentId, null, null, null, null);
        return Venue.add(UUID.randomUUID(), EVENT, request, NOW);
    }

    private static void refusedAs(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
