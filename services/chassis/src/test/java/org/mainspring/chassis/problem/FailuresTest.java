package org.mainspring.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.json.JsonSettings;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;

class FailuresTest {

    @Test
    void everyKnownFailureHasItsKind() {
        Map<Throwable, ProblemType> kinds = Map.ofEntries(
                Map.entry(Refusal.notFound("parcel", 1), ProblemType.NOT_FOUND),
                Map.entry(new UnauthorizedException(), ProblemType.UNAUTHORIZED),
                Map.entry(new AuthenticationFailedException(), ProblemType.UNAUTHORIZED),
                Map.entry(new ForbiddenException(), ProblemType.FORBIDDEN),
                Map.entry(new OptimisticLockException(), ProblemType.PRECONDITION_FAILED),
                Map.entry(new StaleObjectStateException("Parcel", 1), ProblemType.PRECONDITION_FAILED),
                Map.entry(new ConnectException(), ProblemType.SERVICE_UNAVAILABLE),
                Map.entry(new NoRouteToHostException(), ProblemType.SERVICE_UNAVAILABLE),
                Map.entry(new UnknownHostException("database"), ProblemType.SERVICE_UNAVAILABLE),
                Map.entry(ClosedConnectionException.INSTANCE, ProblemType.SERVICE_UNAVAILABLE),
                Map.entry(new TimeoutException(), ProblemType.SERVICE_UNAVAILABLE),
                Map.entry(new org.apache.kafka.common.errors.TimeoutException(), ProblemType.SERVICE_UNAVAILABLE),
                Map.entry(new CharConversionException(), ProblemType.MALFORMED_BODY),
                Map.entry(new NotFoundException(), ProblemType.NOT_FOUND),
                Map.entry(new NotAllowedException("GET"), ProblemType.METHOD_NOT_ALLOWED),
                Map.entry(new WebApplicationException(418), ProblemType.BAD_REQUEST),
                Map.entry(new WebApplicationException(502), ProblemType.INTERNAL_ERROR),
                Map.entry(new IllegalStateException("secret"), ProblemType.INTERNAL_ERROR),
                Map.entry(new StackOverflowError(), ProblemType.INTERNAL_ERROR));
        kinds.forEach((failure, kind) -> assertThat(Failures.classify(failure).type())
                .as(failure.toString())
                .isEqualTo(kind));
    }

    @Test
    void whatTheDatabaseRefusesIsToldWithoutSql() {
        Map<String, ProblemType> kinds = Map.ofEntries(
                Map.entry("23505", ProblemType.ALREADY_EXISTS),
                Map.entry("23503", ProblemType.UNPROCESSABLE),
                Map.entry("23514", ProblemType.UNPROCESSABLE),
                Map.entry("23P01", ProblemType.UNPROCESSABLE),
                Map.entry("40001", ProblemType.CONFLICT),
                Map.entry("40P01", ProblemType.CONFLICT),
                Map.entry("22021", ProblemType.BAD_REQUEST),
                Map.entry("22003", ProblemType.BAD_REQUEST),
                Map.entry("08006", ProblemType.SERVICE_UNAVAILABLE),
                Map.entry("53300", ProblemType.SERVICE_UNAVAILABLE),
                Map.entry("53100", ProblemType.SERVICE_UNAVAILABLE),
                Map.entry("57P01", ProblemType.SERVICE_UNAVAILABLE),
                Map.entry("57P03", ProblemType.SERVICE_UNAVAILABLE),
                Map.entry("25006", ProblemType.SERVICE_UNAVAILABLE),
                Map.entry("42P01", ProblemType.INTERNAL_ERROR));
        kinds.forEach((state, kind) -> {
            var failure = new PgException("duplicate key in table parcel", "ERROR", state, "insert into parcel");
            Refusal refusal = Failures.classify(new CompletionException(new PersistenceException("sql", failure)));
            assertThat(refusal.type()).as(state).isEqualTo(kind);
            assertThat(refusal.detail()).doesNotContainIgnoringCase("parcel");
        });
    }

    @Test
    void aConstraintOnOneColumnPointsToItsMember() {
        Map<String, String> pointers = Map.of(
                "parcel_external_id_key",
                "/externalId",
                "parcel_depot_fkey",
                "/depot",
                "parcel_parent_id_fkey",
                "/parentId");
        pointers.forEach((constraint, pointer) -> {
            Refusal refusal = Failures.classify(violated(constraint));
            assertThat(refusal.errors().get(0).pointer()).as(constraint).isEqualTo(pointer);
            assertThat(refusal.detail()).doesNotContainIgnoringCase("parcel");
        });
        for (String constraint : List.of("parcel_held_once", "parcel_pkey", "depot_by_Name_key")) {
            assertThat(Failures.classify(violated(constraint)).errors())
                    .as(constraint)
                    .isEmpty();
        }
    }

    @Test
    void aRuleOverSeveralRowsSaysWhatIsWrongWithWhichMember() {
        var failure = new SQLException("ERROR: nobody stands above itself", "23514");
        Refusal refusal = Failures.classify(
                new ConstraintViolationException("update parcel", failure, "parcel_parent_id__stands_below"));
        assertThat(refusal.errors().get(0).pointer()).isEqualTo("/parentId");
        assertThat(refusal.errors().get(0).code()).isEqualTo("STANDS_BELOW");
    }

    private static Throwable violated(String constraint) {
        String state = constraint.endsWith("fkey") ? "23503" : "23505";
        var failure = new SQLException("ERROR: violates \"" + constraint + "\" of table parcel", state);
        return new CompletionException(new ConstraintViolationException("insert into parcel", failure, constraint));
    }

    @Test
    void onlyWhatTheBodyAsksForIsARefusalToRemember() {
        for (ProblemType type : ProblemType.values()) {
            boolean ofTheMoment = type.status() >= 500
                    || Set.of(
                                    ProblemType.REQUEST_IN_FLIGHT,
                                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                                    ProblemType.PRECONDITION_FAILED,
                                    ProblemType.PRECONDITION_REQUIRED)
                            .contains(type);
            assertThat(new Refusal(type, "", List.of()).isPassing())
                    .as(type.name())
                    .isEqualTo(ofTheMoment);
        }
        assertThat(Failures.classify(new SQLException("", "40P01")).isPassing()).isTrue();
        assertThat(Refusal.conflict("NOT_ACTIVE", "It is revoked.").isPassing()).isFalse();
    }

    @Test
    void anEnumThatIsNoneNamesThoseThatAre() {
        assertThat(Failures.classify(parseFailure("{\"value\": 1, \"qualifier\": \"SOME\"}", Fact.class))
                        .errors()
                        .get(0)
                        .message())
                .contains("EXACT, MORE_THAN, NEARLY");
    }

    @Test
    void aFailureOfOursTellsNothing() {
        Refusal refusal = Failures.classify(new IllegalStateException("select secret from vault"));
        assertThat(refusal.detail()).isEqualTo("Something went wrong here.");
        assertThat(refusal.errors()).isEmpty();
    }

    @Test
    void anEndlessChainOfCausesEnds() {
        var first = new IllegalStateException();
        var second = new IllegalStateException(first);
        first.initCause(second);
        assertThat(Failures.classify(second).type()).isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    @Test
    void theMemberAtFaultIsNamedByAPointerThatCanBeWritten() {
        Map<String, String> pointers = Map.of(
                "{\"zh\": 5}",
                "/zh",
                "{\"a/b~c\": 1}",
                "/a~1b~0c",
                "{\"" + "x".repeat(5_000) + "\": 1}",
                "/" + "x".repeat(100) + "…",
                "{\"\\ud800\": 1}",
                "/?",
                "{\"a\\u0000\": 1}",
                "/a?");
        pointers.forEach((body, pointer) -> {
            Refusal refusal = Failures.classify(parseFailure(body));
            assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_BODY);
            assertThat(refusal.errors().get(0).pointer()).isEqualTo(pointer);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(refusal.detail()))
                    .isTrue();
        });
    }

    @Test
    void textThatIsNoJsonHasNoPointer() {
        assertThat(Failures.classify(parseFailure("{")).errors()).isEmpty();
        assertThat(Failures.classify(new UncheckedIOException(
                                new com.fasterxml.jackson.core.JsonParseException(null, "org.mainspring")))
                        .detail())
                .doesNotContain("mainspring");
    }

    private static Throwable parseFailure(String body) {
        return parseFailure(body, Names.class);
    }

    private static Throwable parseFailure(String body, Class<?> type) {
        var failure = new Throwable[1];
        assertThatThrownBy(() -> {
                    try {
                        var json = new ObjectMapper();
                        new org.mainspring.chassis.json.JsonSettings().customize(json);
                        json.readValue(body, type);
                    } catch (Exception e) {
                        failure[0] = e;
                        throw e;
                    }
                })
                .isNotNull();
        return failure[0];
    }

    /** Something that holds its like. */
    record Nest(Nest inner) {}

    @Test
    void whatIsNestedTooDeeplyIsToldSo() {
        var strict = new ObjectMapper();
        new JsonSettings().customize(strict);
        for (int depth : List.of(33, 50, 20_000)) {
            for (Class<?> type : List.of(Nest.class, JsonNode.class)) {
                String body = "{\"inner\":".repeat(depth) + "null" + "}".repeat(depth);
                assertThatThrownBy(() -> strict.readValue(body, type))
                        .satisfies(failure ->
                                assertThat(Failures.classify(failure).code()).isEqualTo("TOO_DEEP"));
            }
        }
    }
}
