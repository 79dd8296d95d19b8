package org.mainspring.funding.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.document.RequiredDocument;

class WindowTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Names NAMES = new Names(null, "First call");
    private static final Instant BEFORE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-31T09:00:00Z");

    @Test
    void whatWasAnnouncedCanBeSaidAnew() {
        AnnounceWindowRequest request = request("10.00", "20.00", "CNY", List.of(plan()));
        assertThat(announce(request).details()).isEqualTo(request);
    }

    @Test
    void itOpensAtItsFirstInstantAndClosesAtTheFirstThatIsTooLate() {
        WindowTerms terms = announce(request(null, null, "CNY", List.of())).terms();
        assertThat(terms.opensAt()).isEqualTo(OPENS);
        assertThat(terms.hasOpened(OPENS.minusNanos(1_000))).isFalse();
        assertThat(terms.hasOpened(OPENS)).isTrue();
        assertThat(terms.hasClosed(CLOSES.minusNanos(1_000))).isFalse();
        assertThat(terms.hasClosed(CLOSES)).isTrue();
    }

    @Test
    void itCanBeChangedUntilItOpens() {
        Window window = announce(request(null, null, "CNY", List.of()));
        AnnounceWindowRequest other = request("1.00", null, "CNY", List.of());
        assertThat(window.change(window.details(), BEFORE)).isNull();
        assertThat(window.updatedAt()).isEqualTo(BEFORE);
        assertThat(window.change(other, OPENS.minusSeconds(1))).isNotNull();
        refused("WINDOW_OPENED", () -> window.change(request("2.00", null, "CNY", List.of()), OPENS));
    }

    @Test
    void onceItHasOpenedOnlyItsNamesAreMendedAndItsEndComesLater() {
        Window window = announce(times(PROGRAMME, "2026-03-01T09:00", "2026-03-31T17:00"));
        WindowChanged told = window.change(times(PROGRAMME, "2026-03-01T09:00", "2026-04-30T17:00"), OPENS);
        assertThat(told.closesAt()).isEqualTo(Instant.parse("2026-04-30T09:00:00Z"));
        var renamed = new AnnounceWindowRequest(
                PROGRAMME, new Names("第一批", null), "2026-03-01T09:00", "2026-04-30T17:00", null, null, null, true);
        assertThat(window.change(renamed, Instant.parse("2026-05-01T00:00:00Z")))
                .isNotNull();
    }

    @Test
    void aDeadlineThatWasGivenComesNoNearerAndDoesNotComeBack() {
        refusedOnceOpen("BEFORE_GIVEN", "2026-03-01T09:00", "2026-03-31T16:59", CLOSES.minusSeconds(1));
        refusedOnceOpen("WINDOW_CLOSED", "2026-03-01T09:00", "2026-04-30T17:00", CLOSES);
        refusedOnceOpen("WINDOW_OPENED", "2026-03-02T09:00", "2026-03-31T17:00", OPENS);
    }

    private static void refusedOnceOpen(String code, String opens, String closes, Instant now) {
        Window window = announce(times(PROGRAMME, "2026-03-01T09:00", "2026-03-31T17:00"));
        refused(code, () -> window.change(times(PROGRAMME, opens, closes), now));
    }

    @Test
    void itStaysWithItsProgrammeAndClosesAfterItOpens() {
        Window window = announce(request(null, null, "CNY", List.of()));
        refused("FIXED", () -> window.change(times(UUID.randomUUID(), "2026-03-01T09:00", "2026-03-31T17:00"), BEFORE));
        refused("CLOSES_TOO_EARLY", () -> announce(times(PROGRAMME, "2026-03-01T09:00", "2026-03-01T09:00")));
    }

    @Test
    void itsAmountsAreInTheCurrencyOfTheProgrammeAndInOrder() {
        refused("OTHER_CURRENCY", () -> announce(request("1.00", null, "USD", List.of())));
        refused("NOT_POSITIVE", () -> announce(request("0.00", null, "CNY", List.of())));
        refused("BELOW_LEAST", () -> announce(request("2.00", "1.99", "CNY", List.of())));
        announce(request("2.00", "2.00", "CNY", List.of()));
    }

    @Test
    void aKindOfDocumentIsAskedForOnce() {
        refused("REPEATED", () -> announce(request(null, null, "CNY", List.of(plan(), plan()))));
    }

    private static Window announce(AnnounceWindowRequest request) {
        return Window.announce(UUID.randomUUID(), request, "CNY", ZoneId.of("Asia/Shanghai"), BEFORE);
    }

    private static AnnounceWindowRequest times(UUID programme, String opens, String closes) {
        return new AnnounceWindowRequest(programme, NAMES, opens, closes, null, null, null, true);
    }

    private static AnnounceWindowRequest request(
            String least, String most, String currency, List<RequiredDocument> documents) {
        return new AnnounceWindowRequest(
                PROGRAMME,
                NAMES,
                "2026-03-01T09:00",
                "2026-03-31T17:00",
                money(least, currency),
                money(most, currency),
                documents.isEmpty() ? null : documents,
                true);
    }

    private static Money money(String amount, String currency) {
        return amount == null ? null : new Money(new BigDecimal(amount), currency);
    }

    private static RequiredDocument plan() {
        return new RequiredDocument("BUSINESS_PLAN", new Names(null, "Business plan"), true);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
