package org.mainspring.gateway.exchange;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The address a request is for, in the one spelling that we and a service read alike: percent-encoding is checked,
 * raw bytes above ASCII are encoded, and a path that climbs ({@code ..}) is refused, however it is written.
 */
public record RequestTarget(String path, String query) {

    private static final Pattern ABSOLUTE = Pattern.compile("^(?i:https?)://[^/?#]*");
    private static final Pattern CLIMBS = Pattern.compile("(^|[/\\\\])\\.\\.?([/\\\\;]|$)");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public static RequestTarget parse(String raw) {
        String local = ABSOLUTE.matcher(raw).replaceFirst("");
        String uri = encoded(local.startsWith("?") || local.isEmpty() ? "/" + local : local);
        if (!uri.startsWith("/")) {
            throw Refusal.badRequest("The request target must be a path that begins with '/'.");
        }
        int mark = uri.indexOf('?');
        String path = mark < 0 ? uri : uri.substring(0, mark);
        if (CLIMBS.matcher(QueryStringDecoder.decodeComponent(path.replace("+", "%2B")))
                .find()) {
            throw Refusal.badRequest("The path must not contain '.' or '..' segments.");
        }
        return new RequestTarget(path, mark < 0 ? "" : uri.substring(mark));
    }

    public String uri() {
        return path + query;
    }

    /** The part of the path that names the service. */
    public String firstSegment() {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path.substring(1) : path.substring(1, slash);
    }

    private static String encoded(String raw) {
        StringBuilder uri = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                checkEscape(raw, i);
                uri.append(c);
            } else if (c <= ' ' || c == 0x7f || c == '#') {
                throw Refusal.badRequest("The URL contains a character that must be percent-encoded.");
            } else if (c > 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escape(uri, c);
            } else {
                uri.append(c);
            }
        }
        return uri.toString();
    }

    private static void checkEscape(String raw, int at) {
        boolean complete = at + 2 < raw.length()
                && HexFormat.isHexDigit(raw.charAt(at + 1))
                && HexFormat.isHexDigit(raw.charAt(at + 2));
        if (!complete) {
            throw Refusal.badRequest("The URL contains a '%' that is not followed by two hexadecimal digits.");
        }
        if (raw.startsWith("%00", at)) {
            throw Refusal.badRequest("The URL contains a NUL character.");
        }
    }

    /** The decoder hands over one char for each byte, so a char up to 0xff stands for that byte. */
    private static void escape(StringBuilder uri, char c) {
        byte[] bytes = c <= 0xff ? new byte[] {(byte) c} : String.valueOf(c).getBytes(StandardCharsets.UTF_8);
        for (byte each : bytes) {
            uri.append('%');
            HEX.toHexDigits(uri, each);
        }
    }
}
