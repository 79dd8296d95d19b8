package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes one OpenAPI 3.1 document of those of the services: a pure function, and the same input gives the same bytes.
 * Names are prefixed by service so that none clash; of a service's paths only those that the gateway routes are taken.
 */
final class DocumentMerge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final SortedMap<String, JsonNode> paths = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, JsonNode>> components = new TreeMap<>();
    private final SortedMap<String, JsonNode> tags = new TreeMap<>();

    private DocumentMerge() {}

    /**
     * The merged document; {@code missing} are the services of which no document could be had, {@code stale} those of
     * which it is not the one of now.
     */
    static ObjectNode merge(
            Collection<ServiceDocument> documents, Collection<String> missing, Collection<String> stale) {
        List<ServiceDocument> sorted = documents.stream()
                .sorted(Comparator.comparing(ServiceDocument::service))
                .toList();
        Set<ComponentName> shared = SharedComponents.of(sorted);
        DocumentMerge merge = new DocumentMerge();
        GatewayProblems.components(shared).forEach(merge::define);
        sorted.forEach(document -> merge.add(document, new DocumentNames(document, shared)));
        ObjectNode merged = merge.document(sorted);
        say(merged, "x-mainspring-missing", missing);
        say(merged, "x-mainspring-stale", stale);
        return merged;
    }

    private void add(ServiceDocument document, DocumentNames names) {
        ObjectNode renamed = new DocumentRenaming(names).apply(withOwnSecurity(document.json()));
        renamed.path("tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
        String prefix = "/" + document.service() + "/";
        for (Map.Entry<String, JsonNode> path : renamed.path("paths").properties()) {
            if (path.getKey().startsWith(prefix) && path.getValue() instanceof ObjectNode item) {
                paths.put(path.getKey(), item);
                tag(path.getKey(), item, names);
                operations(item).forEach(GatewayProblems::addTo);
            }
        }
        for (Map.Entry<String, JsonNode> section : renamed.path("components").properties()) {
            for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                define(
                        new ComponentName(section.getKey(), names.component(section.getKey(), component.getKey())),
                        component.getValue());
            }
        }
    }

    private void define(ComponentName name, JsonNode component) {
        components.computeIfAbsent(name.section(), key -> new TreeMap<>()).put(name.name(), component);
    }

    private static Stream<ObjectNode> operations(JsonNode item) {
        return item.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    /** What a document requires of every operation, if anything, must be said at each: it holds for that service only. */
    private static ObjectNode withOwnSecurity(ObjectNode document) {
        JsonNode common = document.path("security").isArray() ? document.path("security") : JSON.arrayNode();
        ObjectNode copy = document.deepCopy();
        for (JsonNode item : copy.path("paths")) {
            operations(item).forEach(operation -> operation.putIfAbsent("security", common));
        }
        return copy;
    }

    /** Every operation has a tag, if need be that of what its path is about, and every tag is declared. */
    private void tag(String path, ObjectNode item, DocumentNames names) {
        String[] segments = path.split("/", 5);
        String subject = segments[Math.min(3, segments.length - 1)];
        for (ObjectNode operation : operations(item).toList()) {
            if (operation.path("tags").isEmpty()) {
                operation.putArray("tags").add(names.tag(subject));
            }
            operation.path("tags").forEach(tag -> declare(tag.asText()));
        }
    }

    private void declare(String tag) {
        tags.putIfAbsent(tag, JSON.objectNode().put("name", tag));
    }

    private ObjectNode document(List<ServiceDocument> documents) {
        ObjectNode merged = JSON.objectNode().put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Mainspring")
                .put("summary", "The open platform of a region's industrial-innovation system")
                .put("version", version(documents))
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        merged.putArray("servers").addObject().put("url", "/");
        merged.putArray("tags").addAll(tags.values());
        merged.set("paths", JSON.objectNode().setAll(paths));
        ObjectNode all = merged.putObject("components");
        components.forEach(
                (section, members) -> all.set(section, JSON.objectNode().setAll(members)));
        return merged;
    }

    private static void say(ObjectNode merged, String member, Collection<String> services) {
        if (!services.isEmpty()) {
            ArrayNode names = merged.putArray(member);
            services.stream().sorted().forEach(names::add);
        }
    }

    /** The services are released together; should they ever differ, the latest speaks for all. */
    private static String version(List<ServiceDocument> documents) {
        return documents.stream()
                .map(document -> document.json().path("info").path("version").asText())
                .max(Comparator.naturalOrder())
                .orElse("0");
    }
}
