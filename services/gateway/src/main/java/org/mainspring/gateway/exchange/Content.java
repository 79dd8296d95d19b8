package org.mainspring.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes the gateway serves from memory, compressed once, with a validator; the tag is weak as both codings share it. */
public record Content(Buffer plain, Buffer gzipped, String tag, String mediaType, Map<String, String> headers) {

    public static Content of(String text, String mediaType, Map<String, String> headers) {
        return of(text.getBytes(StandardCharsets.UTF_8), mediaType, headers);
    }

    public static Content of(byte[] bytes, String mediaType, Map<String, String> headers) {
        return new Content(Buffer.buffer(bytes), Buffer.buffer(gzip(bytes)), tag(bytes), mediaType, headers);
    }

    /** Answers GET and HEAD, also conditional ones. */
    public void answer(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            exchange.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            throw new Refusal(ProblemType.METHOD_NOT_ALLOWED, "This page can only be read.");
        }
        HttpServerResponse response = exchange.response();
        headers.forEach(response::putHeader);
        response.putHeader(HttpHeaders.ETAG, tag);
        response.headers().add(HttpHeaders.VARY, "accept-encoding");
        if (matches(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304);
            exchange.send(Buffer.buffer());
            return;
        }
        boolean zip = acceptsGzip(exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        response.putHeader(HttpHeaders.CONTENT_ENCODING, zip ? "gzip" : "identity");
        exchange.send(zip ? gzipped : plain);
    }

    private boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.contains(tag.substring(2)) || "*".equals(ifNoneMatch.strip()));
    }

    private static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
