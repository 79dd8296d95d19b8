package org.mainspring.registry.classification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The categories of all versions of a classification that have come into force. A code means the same in all of them, so what
 * was said by an old version can still be read.
 *
 * @param parents by code the category that it is part of, by the latest version that has both
 * @param successors by code what became of it when it went out of use
 */
record Taxonomy(Set<String> codes, Map<String, String> parents, Map<String, List<String>> successors) {

    /**
     * The category and all that are certainly within it: its parts, and categories of before all of whose successors are within
     * it. One that was divided between this and another is in neither, for nobody knows which.
     */
    Set<String> within(String category) {
        Set<String> within = new HashSet<>(Set.of(category));
        int before;
        do {
            before = within.size();
            codes.stream().filter(code -> isWithin(code, within)).forEach(within::add);
        } while (within.size() > before);
        return within;
    }

    private boolean isWithin(String code, Set<String> within) {
        String parent = parents.get(code);
        List<String> now = successors.getOrDefault(code, List.of());
        return parent != null && within.contains(parent) || !now.isEmpty() && within.containsAll(now);
    }
}
