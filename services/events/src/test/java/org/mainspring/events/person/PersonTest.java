package org.mainspring.events.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;

class PersonTest {

    private static final Instant NOW = Instant.parse("2022-07-21T01:00:00Z");
    private static final UUID OFFICE = UUID.randomUUID();
    private static final PersonRole IN_2022 =
            new PersonRole("Director", OFFICE, LocalDate.parse("2022-07-21"), "sitic-2022-zh");
    private static final PersonRole IN_2019 =
            new PersonRole("Director, Municipal Office", null, LocalDate.parse("2019-05-21"), "press-2019-en");

    @Test
    void everyRoleKeepsItsDate() {
        Person person = Person.register(UUID.randomUUID(), withRoles(List.of(IN_2022, IN_2019)), NOW);
        assertThat(person.registered().roles()).containsExactly(IN_2022, IN_2019);
        assertThat(person.references()).containsExactly(OFFICE);
    }

    @Test
    void noRolesAndAnEmptyListOfRolesSayTheSame() {
        Person person = Person.register(UUID.randomUUID(), withRoles(null), NOW);
        assertThat(person.change(withRoles(List.of()), NOW.plusSeconds(1))).isNull();
        assertThat(person.updatedAt()).isEqualTo(NOW);
        assertThat(person.references()).isEmpty();
    }

    @Test
    void aChangeTellsTheWholePerson() {
        Person person = Person.register(UUID.randomUUID(), withRoles(List.of(IN_2019)), NOW);
        PersonChanged changed = person.change(withRoles(List.of(IN_2022)), NOW.plusSeconds(1));
        assertThat(changed).isNotNull();
        assertThat(changed.roles()).containsExactly(IN_2022);
        assertThat(changed.names().zh()).isEqualTo("芮文彪");
        assertThat(changed.subject()).isEqualTo(person.id().toString());
    }

    private static RegisterPersonRequest withRoles(List<PersonRole> roles) {
        return new RegisterPersonRequest(new Names("芮文彪", "Rui Wenbiao"), roles, null, null);
    }
}
