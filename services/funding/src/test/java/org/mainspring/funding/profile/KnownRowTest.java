package org.mainspring.funding.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.factkind.Bounds;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.factkind.FactKinds.Terms;
import org.mainspring.funding.factkind.FactOrigin;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.knowledge.KnownFact;
import org.mainspring.funding.knowledge.ValueType;
import org.mainspring.funding.recognition.RecognitionStatus;

class KnownRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final FactKinds KINDS = new FactKinds(Map.of(
            "EMPLOYEES", new Terms(ValueType.NUMBER, "people", Bounds.NONE, FactOrigin.RECORDED, true),
            "RD_SPEND", new Terms(ValueType.NUMBER, "CNY", Bounds.NONE, FactOrigin.RECORDED, true),
            "REVENUE", new Terms(ValueType.NUMBER, "CNY", Bounds.NONE, FactOrigin.RECORDED, true),
            "RD_INTENSITY", new Terms(ValueType.NUMBER, null, Bounds.NONE, FactOrigin.RECORDED, true),
            "FOUNDED_ON", new Terms(ValueType.DATE, null, Bounds.NONE, FactOrigin.RECORDED, false)));

    @Test
    void ofAFactTheLatestDayCounts() {
        Map<String, KnownFact> facts =
                facts(recorded("EMPLOYEES", "150", "2025-12-31"), recorded("EMPLOYEES", "120", "2024-12-31"));
        assertThat(facts.get("EMPLOYEES").value().text()).isEqualTo("150");
        assertThat(facts.get("EMPLOYEES").unit()).isEqualTo("people");
    }

    @Test
    void ofOneDayWhatIsVerifiedCountsAndThenWhatWasSaidLast() {
        RecordedFact verified = said(1, "150", true);
        assertThat(employees(verified, said(2, "500", false))).isEqualTo("150");
        assertThat(employees(said(3, "160", true), verified)).isEqualTo("160");
        assertThat(employees(said(3, "90", false), said(2, "80", false))).isEqualTo("90");
    }

    private static String employees(RecordedFact... recorded) {
        return facts(recorded).get("EMPLOYEES").value().text();
    }

    private static RecordedFact said(int id, String value, boolean verified) {
        return new RecordedFact(new UUID(id, 0), "EMPLOYEES", value, TODAY, verified, null);
    }

    @Test
    void recognitionsStandInTheOrderOfTheirDays() {
        var registry = new RegistryFacts("COMPANY", "ACTIVE", null, null, null, null, null, null);
        List<Evidence> held = List.of(held(null), held(LocalDate.of(2022, 7, 21)), held(LocalDate.of(2019, 7, 21)));
        var row = new KnownRow(UUID.randomUUID(), new Names(null, "Some"), registry, held, List.of());
        assertThat(row.profile(KINDS, TODAY).knowledge().recognitions())
                .containsExactly(held.get(2), held.get(1), held.get(0));
    }

    private static Evidence held(@Nullable LocalDate conferredOn) {
        return new Evidence(
                UUID.randomUUID(), "CENTRE", "NATIONAL", RecognitionStatus.ACTIVE, null, conferredOn, null, null, null);
    }

    @Test
    void whatTheRegistryTellsIsPublicAndWhatItDoesNotTellIsAbsent() {
        Map<String, KnownFact> facts = facts();
        assertThat(facts.keySet()).containsExactlyInAnyOrder("KIND", "STATUS", "DISTRICT", "LISTING");
        assertThat(facts.get("LISTING").value().words()).containsExactly("SSE", "SSE:688000");
        assertThat(facts.values()).noneMatch(KnownFact::confidential);
    }

    @Test
    void theIntensityFollowsFromSpendAndRevenueOfTheSameDay() {
        KnownFact derived = facts(
                        recorded("RD_SPEND", "21500000", "2024-12-31"), recorded("REVENUE", "430000000", "2024-12-31"))
                .get("RD_INTENSITY");
        assertThat(derived.value().text()).isEqualTo("0.05");
        assertThat(derived.asOf()).isEqualTo("2024-12-31");
        assertThat(derived.confidential()).isTrue();
        assertThat(facts(recorded("RD_SPEND", "5", "2024-12-31"), recorded("REVENUE", "100", "2023-12-31")))
                .doesNotContainKey("RD_INTENSITY");
        assertThat(facts(recorded("RD_SPEND", "5", "2024-12-31"), recorded("REVENUE", "0", "2024-12-31")))
                .doesNotContainKey("RD_INTENSITY");
    }

    @Test
    void whatIsStatedCountsUnlessSomethingLaterFollows() {
        RecordedFact spend = recorded("RD_SPEND", "5", "2024-12-31");
        RecordedFact revenue = recorded("REVENUE", "100", "2024-12-31");
        assertThat(intensity(spend, revenue, recorded("RD_INTENSITY", "0.07", "2024-12-31")))
                .isEqualTo("0.07");
        assertThat(intensity(spend, revenue, recorded("RD_INTENSITY", "0.07", "2023-12-31")))
                .isEqualTo("0.05");
    }

    @Test
    void theAgeIsCountedInFullYearsOnTheDayAsked() {
        RecordedFact founded = recorded("FOUNDED_ON", "2016-07-22", "2024-01-01");
        assertThat(facts(founded).get("AGE_YEARS").value().text()).isEqualTo("9");
        assertThat(row(founded)
                        .profile(KINDS, TODAY.plusDays(1))
                        .knowledge()
                        .facts()
                        .get("AGE_YEARS")
                        .value()
                        .text())
                .isEqualTo("10");
        assertThat(facts(recorded("FOUNDED_ON", "2027-01-01", "2024-01-01"))).doesNotContainKey("AGE_YEARS");
    }

    @Test
    void aFactOfAKindThatIsNotKnownIsPassedOver() {
        assertThat(facts(recorded("PATENTS", "5", "2024-12-31"))).doesNotContainKey("PATENTS");
    }

    private static String intensity(RecordedFact... recorded) {
        return facts(recorded).get("RD_INTENSITY").value().text();
    }

    private static Map<String, KnownFact> facts(RecordedFact... recorded) {
        return row(recorded).profile(KINDS, TODAY).knowledge().facts();
    }

    private static KnownRow row(RecordedFact... recorded) {
        var registry = new RegistryFacts("COMPANY", "ACTIVE", null, "Pudong", null, null, "SSE:688000", null);
        return new KnownRow(UUID.randomUUID(), new Names(null, "Some"), registry, List.of(), List.of(recorded));
    }

    private static RecordedFact recorded(String code, String value, String asOf) {
        return new RecordedFact(UUID.randomUUID(), code, value, LocalDate.parse(asOf), true, null);
    }
}
