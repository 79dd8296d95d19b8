package org.mainspring.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.gateway.document.DocumentLibrary;
import org.mainspring.gateway.document.ServiceIndex;
import org.mainspring.gateway.exchange.Content;
import org.mainspring.gateway.exchange.Exchange;
import org.mainspring.gateway.route.Upstream;
import org.mainspring.gateway.route.Upstreams;

/** The front page: where everything is and how the services are, for people and for programs. */
@Singleton
class HomePage implements Page {

    private static final String BODY = Resources.text("page/home.html");

    private final Upstreams upstreams;
    private final DocumentLibrary library;

    HomePage(Upstreams upstreams, DocumentLibrary library) {
        this.upstreams = upstreams;
        this.library = library;
    }

    @Override
    public void answer(Exchange exchange) {
        exchange.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        boolean html = !wantsJson(exchange.request().getHeader(HttpHeaders.ACCEPT));
        Content content = html
                ? Content.of(html(), Html.MEDIA_TYPE, Html.HEADERS)
                : Content.of(json().encode(), "application/json", Html.HEADERS);
        content.answer(exchange);
    }

    private static boolean wantsJson(@Nullable String accept) {
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    private String html() {
        String cards = upstreams.all().stream().map(this::card).collect(Collectors.joining());
        return Html.page("Mainspring 产业创新开放平台", BODY.replace("{{services}}", cards));
    }

    private String card(Upstream upstream) {
        String name = upstream.name();
        String health = upstream.sight().health().label();
        ServiceIndex index = library.index(name);
        return "<section class=\"card\"><h3>" + Html.escape(name) + " <span class=\"health " + health + "\">" + health
                + "</span></h3>"
                + addresses("Lists 列表", index.lists())
                + addresses("Changes 变更", index.changeFeeds())
                + addresses("OpenAPI", List.of(library.documentOf(name)))
                + "</section>";
    }

    private static String addresses(String label, List<String> addresses) {
        if (addresses.isEmpty()) {
            return "";
        }
        return addresses.stream()
                .map(address -> "<li>" + Html.link(address) + "</li>")
                .collect(Collectors.joining("", "<h4>" + label + "</h4><ul>", "</ul>"));
    }

    private JsonObject json() {
        JsonObject services = new JsonObject();
        for (Upstream each : upstreams.all()) {
            ServiceIndex index = library.index(each.name());
            services.put(
                    each.name(),
                    new JsonObject()
                            .put("health", each.sight().health().label())
                            .put("since", each.sight().since().toString())
                            .put("openapi", library.documentOf(each.name()))
                            .put("lists", new JsonArray(index.lists()))
                            .put("changes", new JsonArray(index.changeFeeds())));
        }
        return new JsonObject()
                .put("name", "Mainspring")
                .put("docs", "/docs")
                .put("openapi", "/openapi.json")
                .put("problems", "/problems")
                .put("readme", "/readme")
                .put("services", services);
    }
}
