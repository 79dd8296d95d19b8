package org.mainspring.events.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;

class NameBookTest {

    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final NameBook BOOK = book(3);

    @Test
    void aRecordIsShownByItsNameInTheWantedLanguageAndAStrangerByItsIdAlone() {
        assertThat(BOOK.refer(List.of(DIRECTOR, STRANGER), Language.EN))
                .extracting(Reference::id, Reference::displayName)
                .containsExactly(tuple(DIRECTOR, "Rui Wenbiao"), tuple(STRANGER, null));
        assertThat(BOOK.refer(DIRECTOR, Language.ZH).displayName()).isEqualTo("芮文彪");
        assertThat(BOOK.refer(OFFICE, Language.ZH).displayName()).isEqualTo("IP Office");
        assertThat(BOOK.refer((UUID) null, Language.ZH)).isNull();
        assertThat(BOOK.refer((List<UUID>) null, Language.ZH)).isNull();
    }

    @Test
    void allWhoAreNoPersonsAreNamedByTheirPlaces() {
        BOOK.requirePeople(List.of(DIRECTOR), "/people");
        BOOK.requirePeople(null, "/people");
        assertThatThrownBy(() -> BOOK.requirePeople(List.of(STRANGER, DIRECTOR, OFFICE), "/people"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/people/0", "/people/2"));
    }

    @Test
    void theBookGrowsHeavierWithEveryNameAndEveryChangeOfOne() {
        assertThat(NameBook.read("[]").weight()).isZero();
        assertThat(book(0).weight()).isPositive();
        assertThat(book(4).weight()).isGreaterThan(book(3).weight());
    }

    private static NameBook book(int versionOfOffice) {
        return NameBook.read("""
                [{"id": "%s", "version": %d, "person": false, "names": {"en": "IP Office"}},
                 {"id": "%s", "version": 0, "person": true, "names": {"zh": "芮文彪", "en": "Rui Wenbiao"}}]""".formatted(OFFICE, versionOfOffice, DIRECTOR));
    }
}
