package org.mainspring.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.EntityTags;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.identity.Caller;
import org.mainspring.chassis.problem.Failures;
import org.mainspring.chassis.problem.Problem;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Problems;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;

/**
 * Opens the transaction of a POST, so that the answer is kept with the effect or not at all. A refusal undoes the effect; it is
 * kept in a transaction of its own, which can at worst forget it.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentInterceptor {

    /** As the REST layer writes it the first time. */
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final StoredAnswerRepository answers;
    private final Caller caller;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final RoutingContext request;

    IdempotentInterceptor(
            StoredAnswerRepository answers,
            Caller caller,
            ObjectMapper json,
            HttpHeaders headers,
            RoutingContext request) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.headers = headers;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        @Nullable String sent = headers.getHeaderString("Idempotency-Key");
        if (sent == null) {
            return invocation.proceed();
        }
        IdempotencyKey key = IdempotencyKey.of(caller.name(), sent, target(), invocation.getParameters(), json);
        Language language = Language.of(headers);
        return Panache.withTransaction(
                        () -> Panache.getSession().flatMap(session -> replayOrDo(session, key, language, invocation)))
                .onFailure(IdempotentInterceptor::isKept)
                .call(failure -> keepRefusal(key, Failures.classify(failure)));
    }

    private String target() {
        return request.request().path() + Objects.toString(request.get(Idempotent.RECEIVED_BODY), "");
    }

    private Uni<RestResponse<?>> replayOrDo(
            Mutiny.Session session, IdempotencyKey key, Language language, InvocationContext invocation) {
        return answers.tryLock(session, key.caller(), key.key())
                .invoke(IdempotentInterceptor::refuseInFlight)
                .flatMap(locked -> answers.find(session, key.caller(), key.key()))
                .flatMap(found -> found.isPresent()
                        ? Uni.createFrom().item(() -> replay(found.get(), key))
                        : perform(session, key, language, invocation));
    }

    private Uni<RestResponse<?>> perform(
            Mutiny.Session session, IdempotencyKey key, Language language, InvocationContext invocation) {
        return proceed(invocation)
                .call(response -> answers.keep(session, key.caller(), key.key(), stored(key, language, response)));
    }

    @SuppressWarnings("unchecked") // Idempotent stands on methods that return this; a test over every POST shows it.
    private static Uni<RestResponse<?>> proceed(InvocationContext invocation) {
        try {
            return (Uni<RestResponse<?>>) Objects.requireNonNull(invocation.proceed());
        } catch (Exception failure) {
            return Uni.createFrom().failure(failure);
        }
    }

    private StoredAnswer stored(IdempotencyKey key, Language language, RestResponse<?> response) {
        @Nullable Versioned versioned = response.getEntity() instanceof Versioned shown ? shown : null;
        @Nullable String body = response.getEntity() == null ? null : write(response.getEntity());
        return new StoredAnswer(
                key.fingerprint(),
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                versioned == null ? null : EntityTags.of(versioned, language),
                versioned == null ? null : language.tag(),
                JSON,
                body);
    }

    private Uni<Void> keepRefusal(IdempotencyKey key, Refusal refusal) {
        String body = write(Problems.of(refusal, request.request().path()));
        int status = refusal.type().status();
        var answer = new StoredAnswer(key.fingerprint(), status, null, null, null, Problem.MEDIA_TYPE, body);
        return answers.keepIfFree(key.caller(), key.key(), answer).onFailure().recoverWithNull();
    }

    private static void refuseInFlight(boolean locked) {
        if (!locked) {
            throw new Refusal(
                    ProblemType.REQUEST_IN_FLIGHT,
                    "The first request with this Idempotency-Key is still at work.",
                    List.of());
        }
    }

    private static RestResponse<?> replay(StoredAnswer answer, IdempotencyKey key) {
        if (!answer.fingerprint().equals(key.fingerprint())) {
            throw new Refusal(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used with another request.",
                    List.of());
        }
        return answer.replay();
    }

    /** Our own failures are not kept, and neither is what a header or the moment decided: the key stands for the body. */
    private static boolean isKept(Throwable failure) {
        return !Failures.classify(failure).isPassing();
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
