package org.mainspring.testkit.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

/**
 * Requests over every operation of a document, one after the other, that learn from the answers. The same seed makes the same
 * choices. Nothing that is sent may be answered with a 5xx, and every answer must be as the document says.
 */
public final class GeneratedTraffic {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAULTS_SHOWN = 40;

    private final URI server;
    private final List<ApiOperation> operations;
    private final Chance chance;
    private final SeenValues seen;
    private final RequestGenerator generator;
    private final AnswerJudge judge;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> faultsSeen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> succeeded = new TreeSet<>();

    /**
     * @param document the OpenAPI document in YAML or JSON
     * @param tokens makes a bearer token; asked anew for each request
     */
    public GeneratedTraffic(URI server, String document, long seed, Supplier<String> tokens) {
        this.server = server;
        this.operations = ApiOperation.listOf(document);
        this.chance = new Chance(seed);
        this.seen = new SeenValues(chance);
        ApiDocument api = ApiDocument.of(document);
        this.generator = new RequestGenerator(api, chance, seen, tokens);
        this.judge = new AnswerJudge(api);
    }

    /** Sends so many requests, and tells what was wrong with the answers, each kind of fault of an operation once. */
    public List<String> send(int requests) {
        for (int sent = 0; sent < requests && faults.size() < FAULTS_SHOWN; sent++) {
            ApiOperation operation = sent < operations.size() ? operations.get(sent) : chance.oneOf(operations);
            send(prepared(generator.request(operation)));
        }
        return List.copyOf(faults);
    }

    /** The operations that were never answered with success: what was sent to them says little. */
    public Set<String> neverSucceeded() {
        Set<String> ids =
                new TreeSet<>(operations.stream().map(ApiOperation::operationId).toList());
        ids.removeAll(succeeded);
        return ids;
    }

    /** How many of the operations were answered with success at least once, in percent. */
    public int shareThatSucceeded() {
        return 100 * succeeded.size() / operations.size();
    }

    /** Reads the version that a change wants to have read, mostly. */
    private GeneratedRequest prepared(GeneratedRequest request) {
        if (request.operation().method().equals("GET")
                || !request.headers().containsKey("If-Match")
                || chance.oneIn(5)) {
            return request;
        }
        operations.stream()
                .filter(one -> one.method().equals("GET")
                        && request.operation().path().startsWith(one.path())
                        && one.path().endsWith("}"))
                .max(Comparator.comparingInt(one -> one.path().length()))
                .ifPresent(
                        read -> send(new GeneratedRequest(read, request.recordPath(), authorization(request), null)));
        return seen.tag(request.recordPath())
                .map(tag -> request.with("If-Match", tag))
                .orElse(request);
    }

    private static Map<String, String> authorization(GeneratedRequest request) {
        String bearer = request.headers().get("Authorization");
        return bearer == null ? Map.of() : Map.of("Authorization", bearer);
    }

    private void send(GeneratedRequest request) {
        HttpResponse<String> answer = answer(request);
        Optional<String> fault = judge.fault(
                request.operation(),
                answer.statusCode(),
                answer.headers().firstValue("content-type").orElse(""),
                answer.body());
        fault.filter(what -> faultsSeen.add(request.operation().operationId() + kind(what)))
                .ifPresent(what -> faults.add(request.operation().operationId() + " " + what + "\n    " + request));
        if (answer.statusCode() < 300) {
            succeeded.add(request.operation().operationId());
            learn(request, answer);
        }
    }

    /** The beginning tells one kind of fault from another. */
    private static String kind(String fault) {
        return fault.substring(0, Math.min(fault.length(), 60));
    }

    private void learn(GeneratedRequest request, HttpResponse<String> answer) {
        String collection =
                request.operation().path().replaceAll("/\\{[^/]*$", "").replaceAll(".*/", "");
        try {
            seen.learn(collection, JSON.readTree(answer.body()));
        } catch (JsonProcessingException notJson) {
            return;
        }
        answer.headers().firstValue("etag").ifPresent(tag -> seen.learnTag(request.recordPath(), tag));
    }

    private HttpResponse<String> answer(GeneratedRequest request) {
        try {
            return http.send(request.to(server), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
