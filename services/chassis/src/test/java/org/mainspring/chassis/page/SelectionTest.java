package org.mainspring.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class SelectionTest {

    private static final Listing PARCELS = Listing.of("p.id, p.name", "parcel p", "p.id", "uuid")
            .sortable("name", "p.name", "text")
            .sortable("updatedAt", "p.updated_at", "timestamptz");

    private final RecordingClient client = new RecordingClient();
    private final PageQuery query = new PageQuery();

    @Test
    void valuesAreBoundAndNeverWrittenIntoTheStatement() {
        read(PARCELS.filter()
                .where("p.name = ?", "x' or 'a' = 'a")
                .where("p.pieces between ? and ? + 1", 7)
                .where("p.size = ?", Size.LARGE)
                .where("p.colour = ?", null));

        assertThat(client.statement(0))
                .isEqualTo("select p.id, p.name, (p.name)::text as key0, (p.id)::text as key1 from parcel p"
                        + " where p.name = $1 and p.pieces between $2 and $2 + 1 and p.size = $3"
                        + " order by p.name asc, p.id asc limit 21");
        assertThat(client.values(0)).containsExactly("x' or 'a' = 'a", 7, "LARGE");
    }

    @Test
    void theTieBreakerTurnsRoundWithTheFirstKey() {
        query.sort = "-updatedAt,name";
        query.limit = 5;
        read(PARCELS.filter());

        assertThat(client.statement(0)).endsWith(" order by p.updated_at desc, p.name asc, p.id desc limit 6");
    }

    @Test
    void theNextPageStartsBeyondTheLastRow() {
        query.cursor = new Cursor(java.util.List.of("Siyuan", "0197a3c2"))
                .encode("parcel p[p.size = $1][LARGE][" + new SortKey("p.name", "text", false) + ", "
                        + new SortKey("p.id", "uuid", false) + "]");
        read(PARCELS.filter().where("p.size = ?", Size.LARGE));

        assertThat(client.statement(0))
                .contains(" where p.size = $1 and p.name >= ($2::text)::text"
                        + " and ((p.name > ($2::text)::text)"
                        + " or (p.name = ($2::text)::text and p.id > ($3::text)::uuid)) order by");
        assertThat(client.values(0)).containsExactly("LARGE", "Siyuan", "0197a3c2");
    }

    @Test
    void aTotalIsCountedByASecondStatementWithoutTheCursor() {
        query.total = true;
        read(PARCELS.filter().where("p.size = ?", Size.SMALL));

        assertThat(client.statement(1))
                .isEqualTo("select count(*) from (select 1 from parcel p where p.size = $1 limit 10001) matches");
        assertThat(client.values(1)).containsExactly("SMALL");
    }

    @Test
    void aCursorOfOtherFiltersIsRefusedBeforeAnythingIsAsked() {
        query.cursor = new Cursor(java.util.List.of("Siyuan", "0197a3c2")).encode("parcel p[][]");
        Selection selection = PARCELS.filter().where("p.size = ?", Size.LARGE);

        assertThatThrownBy(() -> selection.page(client.client(), query, row -> row))
                .isInstanceOf(Refusal.class);
        assertThat(client.count()).isZero();
    }

    @Test
    void theOrderOfAListMayBeAnotherByDefault() {
        read(PARCELS.byDefault("-updatedAt").filter());

        assertThat(client.statement(0)).contains(" order by p.updated_at desc, p.id desc ");
    }

    private void read(Selection selection) {
        selection.page(client.client(), query, row -> row).await().indefinitely();
    }

    private enum Size {
        SMALL,
        LARGE
    }
}
