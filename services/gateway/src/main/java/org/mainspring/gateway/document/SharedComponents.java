package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The components that several services define alike, such as the problem: they keep their name and appear once. Alike
 * means equal as written and, as they may refer to others, that all they refer to is shared too.
 */
final class SharedComponents {

    private SharedComponents() {}

    static Set<ComponentName> of(List<ServiceDocument> documents) {
        Map<ComponentName, List<JsonNode>> definitions = definitions(documents);
        Set<ComponentName> shared = new HashSet<>();
        definitions.forEach((name, bodies) -> {
            if (alike(bodies) && !takenByPrefixed(name, documents)) {
                shared.add(name);
            }
        });
        boolean shrunk;
        do {
            shrunk = shared.removeIf(
                    name -> !shared.containsAll(references(definitions.get(name).get(0))));
        } while (shrunk);
        return shared;
    }

    private static Map<ComponentName, List<JsonNode>> definitions(List<ServiceDocument> documents) {
        Map<ComponentName, List<JsonNode>> definitions = new HashMap<>();
        for (ServiceDocument document : documents) {
            for (Map.Entry<String, JsonNode> section : document.components().properties()) {
                for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                    definitions
                            .computeIfAbsent(
                                    new ComponentName(section.getKey(), component.getKey()), name -> new ArrayList<>())
                            .add(component.getValue());
                }
            }
        }
        return definitions;
    }

    /** A discriminator names other schemas without a reference, so what has one is left to its service. */
    private static boolean alike(List<JsonNode> bodies) {
        return bodies.size() > 1
                && Set.copyOf(bodies).size() == 1
                && bodies.get(0).findValue("discriminator") == null;
    }

    /** A service may itself define the RegistryThing that another's Thing becomes. */
    private static boolean takenByPrefixed(ComponentName name, List<ServiceDocument> documents) {
        return documents.stream()
                .filter(document -> name.name().startsWith(document.typePrefix()))
                .anyMatch(document -> document.components()
                        .path(name.section())
                        .has(name.name().substring(document.typePrefix().length())));
    }

    private static Set<ComponentName> references(JsonNode node) {
        return node.findValuesAsText("$ref").stream()
                .map(ComponentName::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
