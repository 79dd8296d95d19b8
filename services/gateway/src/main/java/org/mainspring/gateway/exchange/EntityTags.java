package org.mainspring.gateway.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** The tags of If-None-Match: {@code "7", W/"8"}, or an asterisk for any. */
record EntityTags(String list) {

    /** Each follows the one before it, so that a quotation mark out of place ends the list. */
    private static final Pattern TAG = Pattern.compile("\\G[\\s,]*(?:W/)?(\"[^\"]*\")\\s*(?=,|$)");

    static EntityTags of(List<String> headers) {
        return new EntityTags(String.join(",", headers).strip());
    }

    /** Compares weakly, as a read does: whether either tag is weak makes no difference. */
    boolean contain(String tag) {
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        return "*".equals(list)
                || TAG.matcher(list).results().anyMatch(each -> each.group(1).equals(opaque));
    }
}
