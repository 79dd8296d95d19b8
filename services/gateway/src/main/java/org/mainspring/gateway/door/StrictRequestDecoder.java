package org.mainspring.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decodes requests as a door must. A request with both Content-Length and Transfer-Encoding is invalid: two servers in
 * a row might disagree where it ends, and the usual decoder silently drops one of them. And a request must be complete,
 * head and body, within a time from its first byte: who drips it byte by byte is cut.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    private final long deadlineMillis;
    private @Nullable ScheduledFuture<?> deadline;

    StrictRequestDecoder(HttpServerOptions options, Duration deadline) {
        super(options);
        this.deadlineMillis = deadline.toMillis();
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Both Content-Length and Transfer-Encoding");
    }

    @Override
    protected HttpMessage createMessage(String[] initialLine) {
        if (!initialLine[2].equals("HTTP/1.1") && !initialLine[2].equals("HTTP/1.0")) {
            throw new IllegalArgumentException("Neither HTTP/1.1 nor HTTP/1.0");
        }
        return super.createMessage(initialLine);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) throws Exception {
        if (deadline == null && buffer.isReadable()) {
            deadline = context.executor().schedule(() -> cut(context), deadlineMillis, TimeUnit.MILLISECONDS);
        }
        int before = out.size();
        super.decode(context, buffer, out);
        if (out.size() > before && out.get(out.size() - 1) instanceof LastHttpContent) {
            cancelDeadline();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancelDeadline();
        super.channelInactive(context);
    }

    private static void cut(ChannelHandlerContext context) {
        ChannelFuture unused = context.close();
    }

    private void cancelDeadline() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
