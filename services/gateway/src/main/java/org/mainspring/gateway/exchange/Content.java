package org.mainspring.gateway.exchange;

import io.vertx.core.MultiMap;
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
        MultiMap wishes = exchange.request().headers();
        if (EntityTags.of(wishes.getAll(HttpHeaders.IF_NONE_MATCH)).contain(tag)) {
            response.setStatusCode(304);
            exchange.send(Buffer.buffer());
            return;
        }
        boolean zip = prefersGzip(Weights.of(wishes.getAll(HttpHeaders.ACCEPT_ENCODING)));
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        response.putHeader(HttpHeaders.CONTENT_ENCODING, zip ? "gzip" : "identity");
        exchange.send(zip ? gzipped : plain);
    }

    private static boolean prefersGzip(Weights codings) {
        return codings.of("gzip") > 0 && codings.of("gzip") >= codings.of("identity");
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
