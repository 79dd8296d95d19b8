package org.mainspring.gateway.door;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.mainspring.gateway.GatewayConfig;

/** The public port as one event loop serves it. */
final class DoorLeaf extends AbstractVerticle {

    private final GatewayConfig config;
    private final Reception reception;
    private final AtomicInteger port;
    private int connections;

    DoorLeaf(GatewayConfig config, Reception reception, AtomicInteger port) {
        this.config = config;
        this.reception = reception;
        this.port = port;
    }

    @Override
    public void start(Promise<Void> started) {
        HttpServerOptions options = options();
        vertx.createHttpServer(options)
                .connectionHandler(connection -> welcome(connection, options))
                .requestHandler(reception)
                .invalidRequestHandler(reception::handleInvalid)
                .listen()
                .onSuccess(server -> port.set(server.actualPort()))
                .<Void>mapEmpty()
                .onComplete(started);
    }

    /** No HTTP/2 in clear text: its upgrade replaces the decoder, and TLS ends before the gateway. */
    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(config.host())
                .setPort(config.port())
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength((int) config.limits().requestLine().asLongValue())
                .setMaxHeaderSize((int) config.limits().headers().asLongValue())
                .setIdleTimeout((int) config.timeOuts().idle().toSeconds())
                .setCompressionSupported(true)
                .setCompressionLevel(1)
                .setAcceptBacklog(1024);
    }

    private void welcome(HttpConnection connection, HttpServerOptions options) {
        if (connections >= config.limits().connections()) {
            connection.close();
            return;
        }
        connections++;
        connection.closeHandler(closed -> connections--);
        ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
        pipeline.replace(
                "httpDecoder",
                "httpDecoder",
                new StrictRequestDecoder(
                        options,
                        config.timeOuts().request(),
                        config.limits().body().asLongValue()));
    }
}
