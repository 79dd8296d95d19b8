package org.mainspring.events.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.organizer.Organizer;
import org.mainspring.events.organizer.OrganizerRole;

class EventTest {

    private static final Instant NOW = Instant.parse("2022-07-21T01:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2022-07-21");
    private static final UUID SERIES = UUID.randomUUID();
    private static final UUID HOST = UUID.randomUUID();

    @Test
    void anAnnouncementTellsWhoHoldsTheEventAndWhen() {
        EventAnnounced announced = Event.announce(UUID.randomUUID(), details(DAY.plusDays(2), "Asia/Shanghai"), NOW)
                .announced();
        assertThat(announced.startsOn()).isEqualTo(DAY);
        assertThat(announced.endsOn()).isEqualTo(DAY.plusDays(2));
        assertThat(announced.organizers()).containsExactly(new Organizer(OrganizerRole.HOST, HOST));
    }

    @Test
    void anEventMayEndOnTheDayItStartsAndNotBefore() {
        assertThat(Event.announce(UUID.randomUUID(), details(DAY, null), NOW)
                        .details()
                        .endsOn())
                .isEqualTo(DAY);
        refusedAs("ENDS_BEFORE_START", DAY.minusDays(1), null);
    }

    @Test
    void aTimeZoneIsOneThatThereIs() {
        refusedAs("TIME_ZONE_NOT_FOUND", null, "Asia/Atlantis");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        Event event = Event.announce(UUID.randomUUID(), details(null, null), NOW);
        assertThat(event.change(event.details(), NOW.plusSeconds(1))).isNull();
        assertThat(event.updatedAt()).isEqualTo(NOW);
        assertThat(event.change(details(DAY, null), NOW.plusSeconds(1))).isNotNull();
        assertThat(event.updatedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(event.createdAt()).isEqualTo(NOW);
    }

    @Test
    void itPointsToItsOrganizersAndAttendees() {
        assertThat(Event.announce(UUID.randomUUID(), details(null, null), NOW).references())
                .containsExactly(HOST);
    }

    private static void refusedAs(String code, LocalDate endsOn, String timeZone) {
        assertThatThrownBy(() -> Event.announce(UUID.randomUUID(), details(endsOn, timeZone), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static AnnounceEventRequest details(LocalDate endsOn, String timeZone) {
        return new AnnounceEventRequest(
                SERIES,
                1,
                EventKind.CONFERENCE,
                new Names("上海市产业技术创新大会", null),
                null,
                DAY,
                endsOn,
                PartOfDay.MORNING,
                null,
                timeZone,
                null,
                null,
                List.of(new Organizer(OrganizerRole.HOST, HOST)),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
