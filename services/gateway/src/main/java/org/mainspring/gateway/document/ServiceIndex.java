package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The addresses of a service that can be read without knowing any id: its lists and its change feed. */
public record ServiceIndex(List<String> lists, List<String> changeFeeds) {

    public static final ServiceIndex EMPTY = new ServiceIndex(List.of(), List.of());

    static ServiceIndex of(ServiceDocument document) {
        List<String> lists = new ArrayList<>();
        List<String> feeds = new ArrayList<>();
        String prefix = "/" + document.service() + "/v";
        for (Map.Entry<String, JsonNode> path : document.json().path("paths").properties()) {
            String address = path.getKey();
            if (address.startsWith(prefix)
                    && !address.contains("{")
                    && path.getValue().has("get")) {
                (address.endsWith("/changes") ? feeds : lists).add(address);
            }
        }
        return new ServiceIndex(
                lists.stream().sorted().toList(), feeds.stream().sorted().toList());
    }
}
