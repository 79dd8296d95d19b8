package org.mainspring.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.ReadRow;
import org.mainspring.registry.bulk.RowReport;
import org.mainspring.registry.organization.OrganizationBulkService;

/** Random rows in random portions give the records that the same rows give one by one. */
@QuarkusTest
class RowsAsAloneTest {

    private static final int TRIES = 25;

    @Inject
    OrganizationBulkService organizations;

    @Inject
    ObjectMapper json;

    /** A row, its key apart. */
    private record Said(int key, String body) {}

    /** Files one after the other; portions into which their rows are cut. */
    private record Case(List<List<Said>> files, List<Integer> portions) {}

    private static Arbitrary<Said> rows() {
        Arbitrary<String> names = Arbitraries.of(
                "\"names\": {\"en\": \"Alpha\"}",
                "\"names\": {\"zh\": \"思源\"}",
                "\"names\": {\"zh\": null, \"en\": \"Beta\"}",
                "\"names\": {}",
                "\"names\": {\"en\": \" \"}");
        Arbitrary<String> kinds = Arbitraries.of(
                "\"kind\": \"COMPANY\"", "\"kind\": \"BANK\"", "\"kind\": \"NONSENSE\"", "\"collective\": true");
        Arbitrary<String> more = Arbitraries.of(
                "\"district\": \"Pudong\"",
                "\"district\": null",
                "\"aliases\": [\"a\", \"b\"]",
                "\"aliases\": [\"a\", \"a\"]",
                "\"aliases\": []",
                "\"uscc\": \"913101157000000284\"",
                "\"colour\": 1",
                "\"parentId\": \"0197f0a0-0000-7000-8000-00000000dead\"",
                "\"collective\": false",
                "\"park\": \"\"");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        names,
                        kinds,
                        more.list().ofMaxSize(2))
                .as((key, name, kind, rest) -> new Said(
                        key,
                        name + ", " + kind
                                + rest.stream()
                                        .distinct()
                                        .map(one -> ", " + one)
                                        .collect(Collectors.joining())));
    }

    private static Arbitrary<Case> cases() {
        Arbitrary<List<Said>> file = rows().list().ofMaxSize(8);
        return Combinators.combine(
                        file.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 5).list().ofSize(40))
                .as(Case::new);
    }

    @Test
    void theRecordsAreTheSame() {
        List<Case> tried = new ArrayList<>();
        JqwikSession.run(() -> cases().sampleStream().limit(TRIES).forEach(tried::add));
        for (int number = 0; number < tried.size(); number++) {
            Case one = tried.get(number);
            String prefix = "alone-" + System.nanoTime() + "-" + number;
            for (List<Said> file : one.files()) {
                Map<Integer, Outcome> together = together(prefix + "/t", file, one.portions());
                Map<Integer, Outcome> alone = alone(prefix + "/a", file);
                assertThat(together).as("%s", file).isEqualTo(alone);
            }
            for (int key = 0; key <= 7; key++) {
                assertThat(record(prefix + "/t/" + key)).as("%s", one).isEqualTo(record(prefix + "/a/" + key));
            }
        }
    }

    /** The outcome of the first row of each key that was not refused; rows that repeat a key are refused by rule. */
    private Map<Integer, Outcome> together(String prefix, List<Said> file, List<Integer> portions) {
        Map<Integer, Outcome> outcomes = new HashMap<>();
        Set<String> keys = new HashSet<>();
        List<ReadRow> rows = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            rows.add(new ReadRow(i + 1, content(prefix, file.get(i)), List.of()));
        }
        for (int from = 0, portion = 0; from < rows.size(); portion++) {
            int to = Math.min(rows.size(), from + portions.get(portion));
            for (RowReport report : take(rows.subList(from, to), keys)) {
                keys.addAll(report.keys());
                if (report.outcome() != Outcome.REFUSED) {
                    outcomes.put(file.get((int) report.number() - 1).key(), report.outcome());
                }
            }
            from = to;
        }
        return outcomes;
    }

    private List<RowReport> take(List<ReadRow> rows, Set<String> keys) {
        Function<Set<String>, Uni<Set<String>>> earlier = asked ->
                Uni.createFrom().item(asked.stream().filter(keys::contains).collect(Collectors.toSet()));
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> organizations.take(rows, earlier)));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<Integer, Outcome> alone(String prefix, List<Said> file) {
        Map<Integer, Outcome> outcomes = new HashMap<>();
        for (Said said : file) {
            if (!outcomes.containsKey(said.key())) {
                Outcome outcome = alone(prefix, said);
                if (outcome != Outcome.REFUSED) {
                    outcomes.put(said.key(), outcome);
                }
            }
        }
        return outcomes;
    }

    private Outcome alone(String prefix, Said said) {
        Map<String, Object> there = Imports.organization(prefix + "/" + said.key());
        String body = content(prefix, said).toString();
        if (there.isEmpty()) {
            return Registry.post("/organizations", body).extract().statusCode() == 201
                    ? Outcome.CREATED
                    : Outcome.REFUSED;
        }
        ValidatableResponse patched = Imports.officer()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(Registry.ROOT + "/organizations/" + there.get("id"))
                .then();
        if (patched.extract().statusCode() != 200) {
            return Outcome.REFUSED;
        }
        return without(there).equals(without(Imports.organization(prefix + "/" + said.key())))
                ? Outcome.UNCHANGED
                : Outcome.CHANGED;
    }

    private ObjectNode content(String prefix, Said said) {
        try {
            ObjectNode content = (ObjectNode) json.readTree("{" + said.body() + "}");
            content.put("externalId", prefix + "/" + said.key());
            return content;
        } catch (JsonProcessingException repeatedMember) {
            ObjectNode content = json.createObjectNode();
            content.put("externalId", prefix + "/" + said.key());
            return content.put("repeated", 1);
        }
    }

    private static Map<String, Object> record(String externalId) {
        return without(Imports.organization(externalId));
    }

    private static Map<String, Object> without(Map<String, Object> organization) {
        Map<String, Object> rest = new HashMap<>(organization);
        rest.keySet().removeAll(Set.of("id", "externalId", "createdAt", "updatedAt"));
        return rest;
    }
}
