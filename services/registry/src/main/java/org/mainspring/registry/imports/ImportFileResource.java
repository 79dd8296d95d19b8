package org.mainspring.registry.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.StreamedBody;
import org.mainspring.chassis.idempotency.Idempotent;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.bulk.FileFormat;

/**
 * Receives files before their operation is called, when it is known that the caller may: a file takes its time to arrive, and an
 * operation opens its transaction at once.
 */
@Cancellable(false)
public class ImportFileResource {

    private final FileIntake intake;
    private final RoutingContext exchange;

    ImportFileResource(FileIntake intake, RoutingContext exchange) {
        this.intake = intake;
        this.exchange = exchange;
    }

    /** Keeps the file and goes on; refuses it where it is too large, or is no kind of file that is read here. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    public Uni<Void> receive(ResourceInfo resource, HttpHeaders headers) {
        if (resource.getResourceClass() != ImportResource.class
                || !resource.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            return Uni.createFrom().voidItem();
        }
        HttpServerRequest request = exchange.request();
        if (request.getParam("kind") == null) {
            throw Refusal.badParameter("kind", "NOT_NULL", "kind says what the rows of the file are.");
        }
        FileFormat format = format(headers.getMediaType(), headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        return intake.receive(format, pieces(request))
                .invoke(file -> remember(request, file))
                .onFailure()
                .invoke(refused -> request.response().putHeader("Connection", "close"))
                .replaceWithVoid();
    }

    private void remember(HttpServerRequest request, ReceivedFile file) {
        exchange.put(ReceivedFile.OF_REQUEST, file);
        exchange.put(Idempotent.RECEIVED_BODY, "?" + request.query() + "#" + file.sha256());
    }

    private static Multi<byte[]> pieces(HttpServerRequest request) {
        return request.isEnded()
                ? Multi.createFrom().empty()
                : io.vertx.mutiny.core.http.HttpServerRequest.newInstance(request)
                        .toMulti()
                        .map(Buffer::getBytes);
    }

    private static FileFormat format(@Nullable MediaType type, @Nullable String encoding) {
        String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
        boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
        boolean utf8 = type != null
                && type.getParameters().getOrDefault("charset", "utf-8").equalsIgnoreCase("utf-8");
        if (plain && utf8 && name.equalsIgnoreCase(StreamedBody.CSV)) {
            return FileFormat.CSV;
        }
        if (plain && utf8 && name.equalsIgnoreCase(StreamedBody.NDJSON)) {
            return FileFormat.NDJSON;
        }
        throw new Refusal(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "A file is text/csv or application/x-ndjson in UTF-8, without Content-Encoding.",
                List.of());
    }
}
