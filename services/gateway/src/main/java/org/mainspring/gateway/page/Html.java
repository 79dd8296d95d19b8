package org.mainspring.gateway.page;

import java.util.Map;

/** The frame every page of ours stands in, and the headers it is sent with. */
final class Html {

    static final String MEDIA_TYPE = "text/html; charset=utf-8";

    /** No inline script or style, no foreign asset, no framing: what a page may do is what its files do. */
    static final Map<String, String> HEADERS = headers("default-src 'none'; style-src 'self'; img-src 'self'");

    private static final String FRAME = Resources.text("page/frame.html");

    private Html() {}

    static Map<String, String> headers(String policy) {
        return Map.of(
                "content-security-policy",
                policy + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "x-frame-options",
                "DENY",
                "x-content-type-options",
                "nosniff",
                "referrer-policy",
                "no-referrer",
                "cross-origin-opener-policy",
                "same-origin",
                "cache-control",
                "no-cache");
    }

    static String page(String title, String body) {
        return FRAME.replace("{{title}}", escape(title)).replace("{{body}}", body);
    }

    static String link(String address) {
        return "<a href=\"" + escape(address) + "\">" + escape(address) + "</a>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
