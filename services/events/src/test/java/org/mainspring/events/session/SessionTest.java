package org.mainspring.events.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;

class SessionTest {

    private static final Instant NOW = Instant.parse("2022-07-21T01:00:00Z");
    private static final UUID SPEAKER = UUID.randomUUID();

    @Test
    void aSessionWithoutAPlaceGoesToTheEndOfTheAgenda() {
        assertThat(scheduled(at(null)).scheduled().position()).isEqualTo(7);
        assertThat(scheduled(at(2)).scheduled().position()).isEqualTo(2);
    }

    @Test
    void aSessionKeepsItsPlaceUntilItIsGivenAnother() {
        Session session = scheduled(at(2));
        assertThat(session.change(at(null), NOW.plusSeconds(1))).isNull();
        assertThat(session.updatedAt()).isEqualTo(NOW);
        SessionChanged changed = session.change(at(3), NOW.plusSeconds(1));
        assertThat(changed).isNotNull();
        assertThat(changed.position()).isEqualTo(3);
        assertThat(changed.people()).containsExactly(SPEAKER);
        assertThat(session.updatedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    private static Session scheduled(ScheduleSessionRequest details) {
        return Session.schedule(UUID.randomUUID(), UUID.randomUUID(), 7, details, NOW);
    }

    private static ScheduleSessionRequest at(Integer position) {
        return new ScheduleSessionRequest(
                SessionKind.SPEECH,
                new Names(null, "Speech"),
                SessionMode.VIDEO,
                position,
                List.of(SPEAKER),
                List.of(),
                null,
                null,
                null,
                null);
    }
}
