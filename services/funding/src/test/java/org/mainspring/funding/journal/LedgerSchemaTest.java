package org.mainspring.funding.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Transactions;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Share;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.testkit.TestTokens;

/** The rules of the ledger hold whoever writes: these tests go past the application. */
@QuarkusTest
class LedgerSchemaTest {

    private static final Signatures TWO = new Signatures("maker", "checker");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    @Inject
    JournalService journal;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    private final UUID commitment = UUID.randomUUID();
    private Pot pot;

    @BeforeEach
    void aPotWithAHundred() {
        pot = new Pot(UUID.fromString(Funding.announceForCentres()), UUID.randomUUID());
        var movement = new Movement(EntryKind.COMMITMENT, commitment, Movements.commit(pot, 100), TWO, DAY);
        transactions.run(() -> journal.openAndPost(movement, Holder.programme("CNY")));
    }

    @Test
    void whatIsNotCoveredIsRefused() {
        var share = new Share(pot, UUID.randomUUID());
        assertThatThrownBy(() -> allocate(share, 101))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("NOT_COVERED"));
        assertThat(number("select balance from account where name = '%s'".formatted(available())))
                .isEqualTo(100);
        allocate(share, 100);
        assertThat(number("select balance from account where name = '%s'".formatted(available())))
                .isZero();
    }

    @Test
    void somethingBringsAboutAnEntryOfAKindOnce() {
        var again = new Movement(EntryKind.COMMITMENT, commitment, Movements.commit(pot, 100), TWO, DAY);
        assertThatThrownBy(() -> transactions.run(() -> journal.post(again))).hasStackTraceContaining("entry_once");
    }

    @Test
    void entriesAndPostingsAreNeitherChangedNorDeleted() {
        for (String statement : new String[] {
            "update posting set amount = 1", "delete from posting", "truncate posting",
            "update entry set made_by = 'x'", "delete from entry", "truncate entry cascade",
            "delete from account", "truncate account cascade", "update account set balance = balance",
            "delete from account_month", "truncate account_month", "update account_month set moved = 1",
            "insert into account_month select id, '2019-01-01', 1 from account"
        }) {
            assertThatThrownBy(() -> execute(statement))
                    .as(statement)
                    .hasMessageContaining("the ledger is only added to");
        }
    }

    @Test
    void anEntryThatDoesNotAddUpIsRefused() {
        UUID entry = entry();
        assertThatThrownBy(() -> execute("""
                        insert into posting (entry_id, account_id, amount, recorded_at)
                        select '%s', id, 1, now() from account where name = '%s'""".formatted(entry, available())))
                .hasMessageContaining("does not add up to zero");
    }

    @Test
    void nothingIsAddedToAnEntryLater() {
        UUID entry = UUID.fromString(text("select id::text from entry where subject_id = '%s'".formatted(commitment)));
        allocate(new Share(pot, UUID.randomUUID()), 10);
        assertThatThrownBy(() -> execute("""
                        insert into posting (entry_id, account_id, amount, recorded_at)
                        select '%s', id, case kind when 'UNDRAWN' then -1 else 1 end, now() from account
                        where provider_id = '%s' and kind in ('UNDRAWN', 'OUTSTANDING')""".formatted(entry, pot.providerId())))
                .hasMessageContaining("all its postings at once");
    }

    @Test
    void theCheckFindsWhatWasWrittenPastTheSchema() {
        check().body("sound", equalTo(true)).body("entries", equalTo(1)).body("postings", equalTo(2));
        execute("""
                alter table posting disable trigger user;
                alter table account_month disable trigger user;
                update account_month set moved = moved + 2 where account_id = (select id from account where name = '%1$s');
                alter table account_month enable trigger user;
                update posting set amount = amount + 1 where account_id = (select id from account where name = '%1$s');
                alter table posting enable trigger user""".formatted(available()));
        check().body("sound", equalTo(false))
                .body("faults.kind", containsInAnyOrder("BALANCE", "RUNNING_BALANCE", "MONTHS", "ENTRY"))
                .body("faults.find { it.kind == 'BALANCE' }.where", equalTo(available()))
                .body("faults.find { it.kind == 'BALANCE' }.found.amount", equalTo("1.00"))
                .body("faults.find { it.kind == 'BALANCE' }.rebuilt.amount", equalTo("1.01"));
    }

    @Test
    void onePersonDoesNotMoveMoney() {
        assertThatThrownBy(() -> execute(insertEntry(UUID.randomUUID(), "'a'", "'a'")))
                .hasMessageContaining("same_person");
        assertThatThrownBy(() -> execute(insertEntry(UUID.randomUUID(), "'a'", "null")))
                .hasMessageContaining("entry_check");
    }

    @Test
    void whatIsNoProgrammeIsNotSound() {
        given().header("Authorization", TestTokens.bearer("operator"))
                .queryParam("programmeId", UUID.randomUUID())
                .get("/funding/v1/ledger/check")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse check() {
        return given().header("Authorization", TestTokens.bearer("operator"))
                .queryParam("programmeId", pot.programmeId())
                .get("/funding/v1/ledger/check")
                .then()
                .statusCode(200);
    }

    private UUID entry() {
        UUID id = UUID.randomUUID();
        execute(insertEntry(id, "'a'", "'b'"));
        return id;
    }

    private String insertEntry(UUID id, String maker, String checker) {
        return """
                insert into entry (id, kind, programme_id, subject_id, made_by, checked_by, value_on, recorded_at)
                values ('%s', 'COMMITMENT', '%s', gen_random_uuid(), %s, %s, '2022-07-21', now())""".formatted(id, pot.programmeId(), maker, checker);
    }

    private void allocate(Share share, long amount) {
        var movement =
                new Movement(EntryKind.ALLOCATION, share.allocationId(), Movements.allocate(share, amount), TWO, DAY);
        transactions.run(() -> journal.open(share.accounts(), new Holder("CNY", UUID.randomUUID(), null))
                .chain(() -> journal.post(movement)));
    }

    private String available() {
        return "programme/" + pot.programmeId() + "/available/" + pot.providerId();
    }

    private RowSet<Row> execute(String statement) {
        return pool.query(statement).execute().await().indefinitely();
    }

    private long number(String statement) {
        return execute(statement).iterator().next().getLong(0);
    }

    private String text(String statement) {
        return execute(statement).iterator().next().getString(0);
    }
}
