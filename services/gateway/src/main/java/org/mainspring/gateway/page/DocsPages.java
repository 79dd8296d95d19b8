package org.mainspring.gateway.page;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.mainspring.gateway.document.DocumentLibrary;
import org.mainspring.gateway.exchange.Content;
import org.mainspring.gateway.route.Upstream;
import org.mainspring.gateway.route.Upstreams;

/** Swagger UI over the merged document and that of each service, without any inline script. */
@Singleton
class DocsPages {

    /** Swagger UI writes style attributes and inlines its icons; scripts it only loads. */
    private static final Map<String, String> HEADERS = Html.headers("default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'");

    private static final String POM = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", SCRIPT,
            "swagger-ui-standalone-preset.js", SCRIPT,
            "oauth2-redirect.html", Html.MEDIA_TYPE,
            "oauth2-redirect.js", SCRIPT);

    private final Map<String, Content> pages = new HashMap<>();

    DocsPages(Upstreams upstreams, DocumentLibrary library) {
        String folder = "META-INF/resources/webjars/swagger-ui/" + version() + "/";
        MEDIA_TYPES.forEach(
                (name, type) -> pages.put("/docs/" + name, Content.of(Resources.bytes(folder + name), type, HEADERS)));
        Content index = Content.of(Resources.text("page/docs.html"), Html.MEDIA_TYPE, HEADERS);
        pages.put("/docs", index);
        pages.put("/docs/", index);
        pages.put("/docs/start.js", Content.of(start(upstreams, library), SCRIPT, HEADERS));
    }

    private static String version() {
        return Resources.text(POM)
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static String start(Upstreams upstreams, DocumentLibrary library) {
        JsonArray urls = new JsonArray().add(entry("All services", "/openapi.json"));
        for (Upstream each : upstreams.all()) {
            urls.add(entry(each.name(), library.documentOf(each.name())));
        }
        return Resources.text("page/docs.js").replace("[/* documents */]", urls.encode());
    }

    private static JsonObject entry(String name, String url) {
        return new JsonObject().put("name", name).put("url", url);
    }

    Map<String, Content> all() {
        return pages;
    }
}
