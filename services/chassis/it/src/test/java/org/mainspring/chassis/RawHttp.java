package org.mainspring.chassis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP byte by byte, for what a client library is too polite to send, and for clients that leave. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final Socket socket;
    private final InputStream in;

    private RawHttp(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
    }

    /** An answer; the names of its headers are in lower case. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }
    }

    /** A connection to the sample service. */
    public static RawHttp connect() {
        try {
            return new RawHttp(new Socket(InetAddress.getLoopbackAddress(), RestAssured.port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request on a connection of its own. */
    public static Answer exchange(String request) {
        return exchange(request.getBytes(UTF_8));
    }

    /** The same, in bytes; a server that answers before it has read everything is listened to. */
    public static Answer exchange(byte[] request) {
        try (RawHttp http = connect()) {
            try {
                http.send(request);
            } catch (UncheckedIOException answeredEarly) {
                return http.read();
            }
            return http.read();
        }
    }

    /** A request with the headers that every request needs; more of them end with a line break each. */
    public static String request(String method, String target, String headers, String body) {
        String length = body.isEmpty() && !method.equals("POST")
                ? ""
                : "Content-Length: " + body.getBytes(UTF_8).length + "\r\n";
        return method + " " + target + " HTTP/1.1\r\nHost: sample\r\n" + headers + length + "\r\n" + body;
    }

    public RawHttp send(String text) {
        return send(text.getBytes(UTF_8));
    }

    public RawHttp send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a whole answer. */
    public Answer read() {
        try {
            int status = Integer.parseInt(line().split(" ", -1)[1]);
            Map<String, List<String>> headers = new TreeMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
            return status == 100 ? read() : new Answer(status, headers, new String(body(status, headers), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads some bytes of an answer, to leave in the middle of it. */
    public RawHttp readSome(int bytes) {
        try {
            if (in.readNBytes(bytes).length < bytes) {
                throw new EOFException("the answer is shorter than " + bytes);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves without a word: the server gets a reset. */
    public void abort() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] body(int status, Map<String, List<String>> headers) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
        }
        return headers.containsKey("transfer-encoding") ? chunks() : in.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended after: " + line.toString(ISO_8859_1));
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
