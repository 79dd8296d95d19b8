package org.mainspring.gateway.page;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainspring.gateway.document.DocumentLibrary;
import org.mainspring.gateway.exchange.Content;

/** Every page there is, by its path. */
@Singleton
public class Pages {

    private static final String PROBLEMS = "/problems/";
    private static final String ROBOTS = """
            User-agent: *
            Allow: /$
            Allow: /problems
            Allow: /readme
            Disallow: /
            """;

    private final Map<String, Page> byPath = new HashMap<>();
    private final ProblemPages problems;

    Pages(HomePage home, DocsPages docs, ProblemPages problems, DocumentLibrary library) {
        this.problems = problems;
        docs.all().forEach((path, content) -> byPath.put(path, content::answer));
        byPath.put("/", home);
        byPath.put("/openapi.json", library::answerJson);
        byPath.put("/openapi.yaml", library::answerYaml);
        byPath.put("/problems", problems.all()::answer);
        put("/style.css", Resources.bytes("page/style.css"), "text/css; charset=utf-8");
        put("/favicon.svg", Resources.bytes("page/favicon.svg"), "image/svg+xml");
        put("/favicon.ico", Resources.bytes("page/favicon.svg"), "image/svg+xml");
        put("/robots.txt", ROBOTS.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain; charset=utf-8");
        Resources.find("docs/README.md").ifPresent(text -> put("/readme", text, "text/plain; charset=utf-8"));
    }

    private void put(String path, byte[] bytes, String mediaType) {
        byPath.put(path, Content.of(bytes, mediaType, Html.HEADERS)::answer);
    }

    public Optional<Page> find(String path) {
        Page page = byPath.get(path);
        if (page == null && path.startsWith(PROBLEMS)) {
            return problems.find(path.substring(PROBLEMS.length())).map(content -> content::answer);
        }
        return Optional.ofNullable(page);
    }
}
