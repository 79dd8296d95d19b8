package org.mainspring.chassis.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.Flow.Subscription;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/** Sends streamed bodies, one part after the other: the next is asked for when the client has taken the one before. */
@Provider
@Produces({StreamedBody.NDJSON, StreamedBody.EVENTS, StreamedBody.CSV, MediaType.APPLICATION_JSON})
public class StreamedBodyWriter implements ServerMessageBodyWriter<StreamedBody> {

    private static final Logger LOG = Logger.getLogger(StreamedBodyWriter.class);

    /** Who takes nothing for so long has gone, or might as well have. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType media) {
        return type == StreamedBody.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType media) {
        return type == StreamedBody.class;
    }

    @Override
    public void writeTo(
            StreamedBody body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("A streamed body is written by the server itself");
    }

    @Override
    public void writeResponse(StreamedBody body, Type genericType, ServerRequestContext context) {
        var exchange = (ResteasyReactiveRequestContext) context;
        exchange.suspend();
        body.parts().subscribe().withSubscriber(new Sending(exchange, context.serverResponse()));
    }

    /** One body on its way. */
    private static final class Sending implements MultiSubscriber<byte[]> {

        private final ResteasyReactiveRequestContext exchange;
        private final ServerHttpResponse response;
        private @Nullable Subscription subscription;
        private boolean over;

        Sending(ResteasyReactiveRequestContext exchange, ServerHttpResponse response) {
            this.exchange = exchange;
            this.response = response;
        }

        /** What was opened for the body is closed by the cancellation, so a body that nobody wants is begun all the same. */
        @Override
        public void onSubscribe(Subscription begun) {
            subscription = begun;
            if (response.closed()) {
                begun.cancel();
            } else if (exchange.getMethod().equals(HttpMethod.HEAD)) {
                begun.cancel();
                onCompletion();
            } else {
                response.setChunked(true);
                response.addCloseHandler(begun::cancel);
                begun.request(1);
            }
        }

        @Override
        public void onItem(byte[] part) {
            if (part.length == 0) {
                subscription.request(1);
                return;
            }
            Uni.createFrom()
                    .completionStage(() -> response.write(part))
                    .ifNoItem()
                    .after(PATIENCE)
                    .fail()
                    .subscribe()
                    .with(written -> subscription.request(1), this::lose);
        }

        @Override
        public void onFailure(Throwable failure) {
            if (over) {
                LOG.debug("Nobody waits for this answer any more", failure);
            } else if (response.headWritten()) {
                LOG.warnf("An answer broke off: %s", failure);
                response.reset();
            } else {
                exchange.resume(failure);
            }
        }

        @Override
        public void onCompletion() {
            over = true;
            response.end();
            exchange.resume();
        }

        private void lose(Throwable gone) {
            LOG.debug("A client took no more", gone);
            subscription.cancel();
            response.reset();
        }
    }
}
