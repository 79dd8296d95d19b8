package org.mainspring.gateway.route;

import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a service who is calling. What the client says of itself counts for nothing; what a trusted proxy says is kept
 * from the first address that is not a trusted proxy's, for all to the left of that is again the client's word.
 */
final class Forwarding {

    private static final String FOR = "x-forwarded-for";
    private static final String PROTO = "x-forwarded-proto";
    private static final String HOST = "x-forwarded-host";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?");

    private final TrustedProxies trusted;

    Forwarding(TrustedProxies trusted) {
        this.trusted = trusted;
    }

    /** Takes every forwarding header off and sets our own: {@code peer} is the address the connection came from. */
    void apply(MultiMap headers, String peer) {
        boolean believed = trusted.contains(peer);
        String chain = believed ? chain(headers.getAll(FOR), peer) : peer;
        String proto = believed ? headers.get(PROTO) : null;
        String host = believed ? headers.get(HOST) : null;
        HeaderNames.removeForwarding(headers);
        headers.set(FOR, chain);
        headers.set(PROTO, "https".equals(proto) ? "https" : "http");
        if (host != null && HOST_NAME.matcher(host).matches()) {
            headers.set(HOST, host);
        }
    }

    private String chain(List<String> received, String peer) {
        Deque<String> chain = new ArrayDeque<>(List.of(peer));
        String[] hops = COMMA.split(String.join(",", received).strip(), -1);
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = address(hops[i]);
            if (hop == null) {
                break;
            }
            chain.addFirst(hop);
            if (!trusted.contains(hop)) {
                break;
            }
        }
        return String.join(", ", chain);
    }

    private static @Nullable String address(String hop) {
        return NetUtil.isValidIpV4Address(hop) || NetUtil.isValidIpV6Address(hop) ? hop : null;
    }
}
