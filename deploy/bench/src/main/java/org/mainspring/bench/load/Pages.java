package org.mainspring.bench.load;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.stage.Waiting;

/** The addresses of a list's pages, found as a reader finds them. */
public final class Pages {

    private Pages() {}

    /** At most that many, from the first page on. */
    public static List<String> walk(Endpoint endpoint, String list, int most) {
        List<String> uris = new ArrayList<>();
        @Nullable String uri = list;
        while (uri != null && uris.size() < most) {
            uris.add(uri);
            JsonObject page = Waiting.on(endpoint.ask(Request.get(uri))).toJsonObject();
            String cursor = page.getString("nextCursor");
            uri = cursor == null ? null : list + "&cursor=" + cursor;
        }
        return uris;
    }
}
