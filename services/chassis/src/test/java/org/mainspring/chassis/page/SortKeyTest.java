package org.mainspring.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class SortKeyTest {

    private static final Map<String, SortKey> SORTABLE = Map.of(
            "name",
            new SortKey("p.name", "text", false),
            "updatedAt",
            new SortKey("p.updated_at", "timestamptz", false));

    @Test
    void aMinusTurnsTheOrderRound() {
        assertThat(SortKey.parse("-updatedAt,name", "name", SORTABLE))
                .containsExactly(
                        new SortKey("p.updated_at", "timestamptz", true), new SortKey("p.name", "text", false));
    }

    @Test
    void withoutAWishTheListHasItsOwnOrder() {
        assertThat(SortKey.parse(null, "-name", SORTABLE)).containsExactly(new SortKey("p.name", "text", true));
    }

    @Test
    void whatIsNotOnTheWhiteListIsRefusedAndTheListIsNamed() {
        for (String sort : new String[] {
            "colour",
            "",
            "name,",
            ",name",
            "name,updatedAt,name",
            "--name",
            "+name",
            " name",
            "NAME",
            "name desc",
            "name;drop table parcel",
            "p.name",
            "1"
        }) {
            assertThatThrownBy(() -> SortKey.parse(sort, "name", SORTABLE))
                    .as(sort)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("name, updatedAt");
        }
    }

    @Test
    void beyondLooksInTheDirectionOfTheOrder() {
        assertThat(new SortKey("a", "int", false))
                .returns(" asc", SortKey::direction)
                .returns(" > ", SortKey::beyond);
        assertThat(new SortKey("a", "int", true))
                .returns(" desc", SortKey::direction)
                .returns(" < ", SortKey::beyond);
    }
}
