package org.mainspring.testkit.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** What answers have told, by the names of its members, so that later requests speak of what exists. */
final class SeenValues {

    private static final int KEPT = 300;

    private final Chance chance;
    private final Map<String, List<JsonNode>> values = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    SeenValues(Chance chance) {
        this.chance = chance;
    }

    /** @param collection the plural noun that the answer is about, under which ids and codes are remembered too */
    void learn(String collection, JsonNode answer) {
        for (Entry<String, JsonNode> member : answer.properties()) {
            if (member.getValue().isContainerNode()) {
                learn(collection, member.getValue());
            } else {
                keep(member.getKey(), member.getValue());
                keep(collection + "/" + member.getKey(), member.getValue());
            }
        }
        if (answer.isArray()) {
            answer.forEach(item -> learn(collection, item));
        }
    }

    void learnTag(String path, String tag) {
        tags.put(path, tag);
    }

    Optional<String> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }

    Optional<JsonNode> value(String name) {
        List<JsonNode> known = values.getOrDefault(name, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(known));
    }

    private void keep(String name, JsonNode value) {
        List<JsonNode> known = values.computeIfAbsent(name, ignored -> new ArrayList<>());
        if (known.size() < KEPT) {
            known.add(value);
        } else {
            known.set(chance.between(0, KEPT - 1), value);
        }
    }
}
