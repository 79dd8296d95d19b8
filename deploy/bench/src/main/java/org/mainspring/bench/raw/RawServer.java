package org.mainspring.bench.raw;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.AsyncResult;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Database;

/**
 * The yardstick: what Vert.x and its pipelined PostgreSQL client need for the same answers when nothing else is done,
 * no validation, no security, no tracing. A process of its own, so that its CPU time can be told apart.
 */
public final class RawServer extends AbstractVerticle {

    public static final String ORGANIZATIONS = "/registry/v1/organizations";

    private final Database database;
    private final int port;

    private RawServer(Database database, int port) {
        this.database = database;
        this.port = port;
    }

    public static void main(String[] args) throws IOException {
        Database database = Database.from(System.getenv());
        int port = Integer.parseInt(System.getenv("HTTP_PORT"));
        Vertx vertx = Vertx.vertx();
        DeploymentOptions onEveryCore =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(() -> new RawServer(database, port), onEveryCore)
                .onSuccess(id -> Console.line("ready"))
                .onFailure(RawServer::refuse);
        // It ends with whoever started it, however that one ends: then nobody holds the other side of the pipe.
        System.in.transferTo(OutputStream.nullOutputStream());
        vertx.close();
    }

    private static void refuse(Throwable failure) {
        Console.failure(failure);
        Console.line("not ready");
    }

    @Override
    public void start(Promise<Void> started) {
        RawOrganizations organizations = new RawOrganizations(vertx, database);
        vertx.createHttpServer()
                .requestHandler(request -> answer(request, organizations))
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private static void answer(HttpServerRequest request, RawOrganizations organizations) {
        String path = request.path();
        if (request.method() == HttpMethod.POST) {
            request.body().compose(organizations::register).onComplete(body -> send(request, 201, body));
        } else if (path.length() > ORGANIZATIONS.length()) {
            UUID id = UUID.fromString(path.substring(ORGANIZATIONS.length() + 1));
            organizations.get(id).onComplete(body -> send(request, 200, body));
        } else {
            int limit = Integer.parseInt(request.getParam("limit", "20"));
            organizations.page(request.getParam("cursor"), limit).onComplete(body -> send(request, 200, body));
        }
    }

    private static void send(HttpServerRequest request, int status, AsyncResult<Buffer> body) {
        if (body.succeeded()) {
            request.response()
                    .setStatusCode(status)
                    .putHeader("content-type", "application/json")
                    .end(body.result());
        } else {
            Console.failure(body.cause());
            request.response().setStatusCode(500).end();
        }
    }
}
