package org.mainspring.testkit.access;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/** Knocks at a service's door for every cell of its matrix. */
public final class AccessProbe {

    private static final int SERVICE_UNAVAILABLE = 503;

    // Thousands of cells: RestAssured takes ten times as long for each.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ToIntBiFunction<ApiRequest, Visitor> service;
    private final Set<String> withoutMeans;

    AccessProbe(ToIntBiFunction<ApiRequest, Visitor> service, String... withoutMeans) {
        this.service = service;
        this.withoutMeans = Set.of(withoutMeans);
    }

    /**
     * Asks the service that Quarkus has started for this test. The operations named need something that does not run there, such as
     * Kafka: who is let in may hear a 503 from them, and from no other.
     */
    public static AccessProbe ofServiceUnderTest(String... withoutMeans) {
        return new AccessProbe(AccessProbe::send, withoutMeans);
    }

    /** Each cell that is not as the matrix says; none where all is well. */
    public List<String> faults(AccessMatrix matrix) {
        return matrix.cells().parallelStream().flatMap(this::faults).toList();
    }

    /** Whoever may not call an operation learns nothing of what it takes: the door comes before the form. */
    private Stream<String> faults(AccessCell cell) {
        Stream<String> faults = fault(cell, cell.request(), "").stream();
        return cell.verdict() == Verdict.ADMITTED
                ? faults
                : Stream.concat(faults, fault(cell, cell.request().spoilt(), " with a malformed request").stream());
    }

    private Optional<String> fault(AccessCell cell, ApiRequest request, String how) {
        int status = service.applyAsInt(request, cell.visitor());
        return cell.verdict().isKeptBy(status) || isExcused(cell, status)
                ? Optional.empty()
                : Optional.of("%s (%s) answers %d to %s%s, who is %s"
                        .formatted(
                                cell.operation().operationId(),
                                cell.operation(),
                                status,
                                cell.visitor(),
                                how,
                                cell.verdict()));
    }

    private boolean isExcused(AccessCell cell, int status) {
        return status == SERVICE_UNAVAILABLE
                && cell.verdict() == Verdict.ADMITTED
                && withoutMeans.contains(cell.operation().operationId());
    }

    private static int send(ApiRequest request, Visitor visitor) {
        try {
            return HTTP.send(httpRequest(request, visitor), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpRequest httpRequest(ApiRequest request, Visitor visitor) {
        // Quarkus tells RestAssured where the service listens.
        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        BodyPublisher body = request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
        HttpRequest.Builder sent =
                HttpRequest.newBuilder(service.resolve(request.target())).method(request.method(), body);
        request.headers().forEach(sent::header);
        if (visitor.bearer() != null) {
            sent.header("Authorization", visitor.bearer());
        }
        if (request.body() != null) {
            sent.header("Content-Type", request.contentType() + "; charset=UTF-8");
        }
        return sent.build();
    }
}
