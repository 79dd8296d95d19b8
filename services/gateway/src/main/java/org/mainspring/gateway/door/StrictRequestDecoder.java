package org.mainspring.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainspring.gateway.exchange.BodyLimits;

/**
 * Decodes requests as a door must. A request with both Content-Length and Transfer-Encoding is invalid: two servers in
 * a row might disagree where it ends, and the usual decoder silently drops one of them. And a request must be complete,
 * head and body, within a time from its first byte: who drips it byte by byte is sent away. A file has that time for each of its
 * parts.
 *
 * <p>A request that breaks in its head is told as an invalid one. One that breaks in its body is marked so and its end
 * never told: whoever answers it, the server then closes the connection.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    /**
     * In this time the rest may arrive and be thrown away: closing a socket that holds unread bytes resets it, and the
     * client would never see the answer.
     */
    private static final long GRACE_MILLIS = 100;

    private static final DecoderResult TORN =
            DecoderResult.failure(new IllegalArgumentException("The end of the body is in doubt"));

    private static final Pattern TARGET = Pattern.compile("\\s*\\S+ ([!-~&&[^?#]]{1,256})");

    private final long deadlineMillis;
    private final long filePart;
    private long ofPart;
    private @Nullable ScheduledFuture<?> deadline;
    private @Nullable HttpRequest receiving;
    private @Nullable ChunkFraming chunks;
    private Runnable onBreak = () -> {};
    private boolean broken;

    /** @param filePart bytes of a file for which there is as much time as for a whole request */
    StrictRequestDecoder(HttpServerOptions options, Duration deadline, long filePart) {
        super(options);
        this.deadlineMillis = deadline.toMillis();
        this.filePart = filePart;
    }

    static StrictRequestDecoder of(HttpConnection connection) {
        return ((ConnectionBase) connection).channel().pipeline().get(StrictRequestDecoder.class);
    }

    /** Does this when a request breaks in its body; it may be a later one, for they may be sent ahead. */
    void whenBroken(Runnable answer) {
        onBreak = answer;
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

    /** Of what has no readable first line nobody knows where it was to go. */
    @Override
    protected HttpRequest createInvalidMessage() {
        return ((HttpRequest) super.createInvalidMessage()).setUri("");
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out) throws Exception {
        if (broken) {
            buffer.skipBytes(buffer.readableBytes());
            return;
        }
        if (deadline == null && buffer.isReadable()) {
            setDeadline(context);
        }
        int start = buffer.readerIndex();
        int before = out.size();
        super.decode(context, buffer, out);
        count(context, buffer.readerIndex() - start);
        if (chunks != null && !chunks.accepts(buffer, start, buffer.readerIndex())) {
            out.subList(before, out.size()).forEach(ReferenceCountUtil::release);
            out.subList(before, out.size()).clear();
            breakOff(context, TORN);
        } else if (out.size() > before) {
            examine(context, buffer, start, out.subList(before, out.size()));
        }
    }

    private void setDeadline(ChannelHandlerContext context) {
        ofPart = 0;
        deadline = context.executor().schedule(() -> expire(context), deadlineMillis, TimeUnit.MILLISECONDS);
    }

    /** Whoever brings a file at some speed may go on. */
    private void count(ChannelHandlerContext context, int bytes) {
        ofPart += bytes;
        if (ofPart >= filePart
                && receiving != null
                && BodyLimits.isFile(receiving.method().name(), receiving.uri())) {
            cancelDeadline();
            setDeadline(context);
        }
    }

    private void examine(ChannelHandlerContext context, ByteBuf buffer, int start, List<Object> decoded) {
        HttpObject last = (HttpObject) decoded.get(decoded.size() - 1);
        if (decoded.get(0) instanceof HttpRequest request && !hasClearEnd(request)) {
            decoded.clear();
            request.setDecoderResult(TORN);
            tellInvalid(context, request);
        } else if (last.decoderResult().isFailure()) {
            decoded.remove(decoded.size() - 1);
            refuse(context, last, buffer, start);
        } else {
            follow((HttpObject) decoded.get(0), last);
        }
    }

    /** Of a coding that we do not undo nobody knows where the body ends; what follows must not be read as a request. */
    private static boolean hasClearEnd(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                        && codings.size() == 1
                        && codings.get(0).equalsIgnoreCase("chunked");
    }

    private void follow(HttpObject first, HttpObject last) {
        if (first instanceof HttpRequest request) {
            receiving = request;
            chunks = HttpUtil.isTransferEncodingChunked(request) ? new ChunkFraming() : null;
            // However it was spelt; the proxy knows one spelling.
            HttpUtil.setTransferEncodingChunked(request, chunks != null);
        }
        if (last instanceof LastHttpContent) {
            receiving = null;
            chunks = null;
            cancelDeadline();
        }
    }

    private void refuse(ChannelHandlerContext context, HttpObject part, ByteBuf buffer, int start) {
        if (!(part instanceof HttpRequest head)) {
            breakOff(context, part.decoderResult());
            return;
        }
        if (part.decoderResult().cause() instanceof TooLongHttpLineException) {
            head.setUri(target(buffer, start));
        }
        tellInvalid(context, head);
    }

    /** From a line too long to be read, which is still there: without the query, which is what makes it long. */
    private static String target(ByteBuf buffer, int start) {
        int length = Math.min(512, buffer.writerIndex() - start);
        Matcher line = TARGET.matcher(buffer.toString(start, length, StandardCharsets.ISO_8859_1));
        return line.lookingAt() ? line.group(1) : "";
    }

    private void expire(ChannelHandlerContext context) {
        DecoderResult late = DecoderResult.failure(new TimeoutException("The request took too long"));
        if (receiving == null) {
            HttpRequest head = createInvalidMessage();
            head.setDecoderResult(late);
            tellInvalid(context, head);
        } else {
            breakOff(context, late);
        }
    }

    private void tellInvalid(ChannelHandlerContext context, HttpRequest head) {
        stop(context, () -> context.fireChannelRead(head).fireChannelReadComplete());
    }

    private void breakOff(ChannelHandlerContext context, DecoderResult failure) {
        if (receiving != null) {
            receiving.setDecoderResult(failure);
        }
        stop(context, () -> onBreak.run());
    }

    private void stop(ChannelHandlerContext context, Runnable answer) {
        broken = true;
        cancelDeadline();
        ScheduledFuture<?> unused = context.executor().schedule(answer, GRACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancelDeadline();
        super.channelInactive(context);
    }

    private void cancelDeadline() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
