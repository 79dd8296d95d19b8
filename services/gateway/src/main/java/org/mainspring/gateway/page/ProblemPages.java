package org.mainspring.gateway.page;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.mainspring.gateway.exchange.Content;

/** docs/problems.md as pages: one for all problem types and one for each, at the address its {@code type} names. */
@Singleton
class ProblemPages {

    private static final Pattern SECTION = Pattern.compile("(?m)^(?=## )");
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Content all;
    private final Map<String, Content> bySlug = new LinkedHashMap<>();

    ProblemPages() {
        String[] sections = SECTION.split(Resources.text("docs/problems.md"));
        StringBuilder list = new StringBuilder(html(sections[0])).append("<ul class=\"columns\">");
        for (String section : List.of(sections).subList(1, sections.length)) {
            String slug = section.substring(3, section.indexOf('\n')).strip();
            bySlug.put(slug, page(slug, html(section) + "<p><a href=\"/problems\">All problem types</a></p>"));
            list.append("<li><a href=\"/problems/")
                    .append(slug)
                    .append("\">")
                    .append(slug)
                    .append("</a></li>");
        }
        all = page("Problem types", list.append("</ul>").toString());
    }

    private static Content page(String title, String body) {
        return Content.of(Html.page(title + " · Mainspring", body), Html.MEDIA_TYPE, Html.HEADERS);
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
    }

    Content all() {
        return all;
    }

    Optional<Content> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
