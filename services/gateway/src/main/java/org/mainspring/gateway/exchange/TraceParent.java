package org.mainspring.gateway.exchange;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The W3C trace context of one hop: the caller's trace where it sent a valid one, else a trace of our own. */
public record TraceParent(String traceId, String spanId, String flags, boolean continued) {

    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);

    /** A later version may carry more after the flags, version 00 may not. */
    private static final Pattern HEADER =
            Pattern.compile("(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    /** The trace to go on with, given every traceparent header the client sent. */
    public static TraceParent after(List<String> received) {
        if (received.size() != 1) {
            return started();
        }
        Matcher header = HEADER.matcher(received.get(0));
        if (!header.matches() || !meaningful(header)) {
            return started();
        }
        return new TraceParent(header.group(2), newSpan(), sampled(header.group(4)), true);
    }

    private static boolean meaningful(Matcher header) {
        boolean laterVersion = !"00".equals(header.group(1));
        return !NO_TRACE.equals(header.group(2))
                && !NO_SPAN.equals(header.group(3))
                && (laterVersion || header.group(5) == null);
    }

    /** Only the sampled flag is ours to hand on; the others are reserved. */
    private static String sampled(String flags) {
        return (Integer.parseInt(flags, 16) & 1) == 1 ? "01" : "00";
    }

    private static TraceParent started() {
        return new TraceParent(newSpan() + newSpan(), newSpan(), "01", false);
    }

    private static String newSpan() {
        long bits = ThreadLocalRandom.current().nextLong();
        return HexFormat.of().toHexDigits(bits == 0 ? 1 : bits);
    }

    public String header() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }
}
