package org.mainspring.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.util.Set;
import org.mainspring.gateway.GatewayConfig;
import org.mainspring.gateway.GatewayConfig.Limits;
import org.mainspring.gateway.GatewayConfig.TimeOuts;
import org.mainspring.gateway.exchange.BodyLimits;
import org.mainspring.gateway.exchange.Exchange;
import org.mainspring.gateway.exchange.RequestTarget;

/** Passes exchanges on to services, over connections that belong to one event loop. */
public final class ServiceProxy {

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final HttpClient client;
    private final HttpClient streams;
    private final RequestRules rules;
    private final long responseTimeOut;
    private final BodyLimits limits;

    public ServiceProxy(Vertx vertx, GatewayConfig config) {
        Limits most = config.limits();
        PoolOptions pool =
                new PoolOptions().setHttp1MaxSize(most.upstreamConnections()).setMaxWaitQueueSize(most.upstreamQueue());
        this.client = client(vertx, config.timeOuts(), pool);
        // What takes long has connections of its own, or a few readers of events would keep all others waiting.
        this.streams = client(
                vertx,
                config.timeOuts(),
                new PoolOptions().setHttp1MaxSize(most.upstreamStreams()).setMaxWaitQueueSize(0));
        this.rules = new RequestRules(
                new Forwarding(TrustedProxies.of(config.trustedProxies().orElse(Set.of()))));
        this.responseTimeOut = config.timeOuts().response().toMillis();
        this.limits = BodyLimits.of(most);
    }

    private static HttpClient client(Vertx vertx, TimeOuts times, PoolOptions pool) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) times.connect().toMillis())
                .setKeepAliveTimeout((int) times.keepAlive().toSeconds())
                .setMaxHeaderSize(64 * 1024)
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, pool);
    }

    /** Sends the exchange to the service and the service's answer, or a problem, to the client. */
    public void forward(Exchange exchange, RequestTarget target, Upstream upstream, Observation observation) {
        HttpClient chosen = exchange.takesLong() ? streams : client;
        long limit = limits.of(exchange.request().method(), exchange.request().uri());
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, chosen)
                .origin(context -> connect(chosen, exchange, upstream))
                .addInterceptor(new Passage(exchange, target, upstream, rules, observation, limit))
                .handle(exchange.request());
    }

    private Future<HttpClientRequest> connect(HttpClient chosen, Exchange exchange, Upstream upstream) {
        RequestOptions options = new RequestOptions()
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setConnectTimeout(responseTimeOut);
        return chosen.request(options).map(request -> bound(request, exchange));
    }

    /** The service stops working when no one waits for its answer any more, and when it lets the client wait. */
    private HttpClientRequest bound(HttpClientRequest request, Exchange exchange) {
        request.exceptionHandler(ServiceProxy::toldByTheResponse);
        if (exchange.isOver()) {
            request.reset();
            throw new StreamResetException(0);
        }
        exchange.response().closeHandler(gone -> request.reset());
        if (!exchange.wantsEventStream()) {
            exchange.whenReceived(() -> request.idleTimeout(responseTimeOut));
        }
        return request;
    }

    /** Whatever goes wrong with a request also fails its response, which is where it is dealt with. */
    private static void toldByTheResponse(Throwable failure) {}
}
