package org.mainspring.registry.classification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** What the categories of a version have to be: a forest, with a correspondence only for what went out of use. */
final class Categories {

    private Categories() {}

    static Set<String> codes(List<Category> categories) {
        return categories.stream().map(Category::code).collect(Collectors.toSet());
    }

    /**
     * @param before the codes of the version before
     * @param at where the request describes the version
     */
    static void require(AddClassificationVersionRequest details, Set<String> before, String at) {
        requireDistinct(details.categories(), at + "/categories/");
        requireForest(details.categories(), at + "/categories/");
        requireGoneAndHere(details, before, at + "/correspondences/");
    }

    private static void requireDistinct(List<Category> categories, String at) {
        Set<String> codes = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (!codes.add(category.code())) {
                throw Refusal.unprocessable(
                        at + i + "/code",
                        "CATEGORY_REPEATED",
                        "Another category has the code " + category.code() + ".");
            }
            if (!places.add(category.rank() + " of " + category.parent())) {
                throw Refusal.unprocessable(
                        at + i + "/rank", "RANK_REPEATED", "Another category with the same parent has this rank.");
            }
        }
    }

    private static void requireForest(List<Category> categories, String at) {
        Map<String, @Nullable String> parents = new HashMap<>();
        categories.forEach(category -> parents.put(category.code(), category.parent()));
        for (int i = 0; i < categories.size(); i++) {
            String parent = categories.get(i).parent();
            if (parent != null && !parents.containsKey(parent)) {
                throw Refusal.unprocessable(
                        at + i + "/parent", "CATEGORY_NOT_FOUND", "This version has no category " + parent + ".");
            }
            if (isPartOfItself(categories.get(i).code(), parents)) {
                throw Refusal.unprocessable(at + i + "/parent", "PART_OF_ITSELF", "A category is no part of itself.");
            }
        }
    }

    private static boolean isPartOfItself(String code, Map<String, @Nullable String> parents) {
        String above = parents.get(code);
        for (int steps = 0; above != null && !above.equals(code) && steps < parents.size(); steps++) {
            above = parents.get(above);
        }
        return Objects.equals(above, code);
    }

    private static void requireGoneAndHere(AddClassificationVersionRequest details, Set<String> before, String at) {
        Set<String> here = codes(details.categories());
        List<Correspondence> told = details.told();
        IntStream.range(0, told.size()).forEach(i -> {
            String from = told.get(i).from();
            String to = told.get(i).to();
            if (!before.contains(from)) {
                throw Refusal.unprocessable(
                        at + i + "/from", "CATEGORY_NOT_FOUND", "The version before has no category " + from + ".");
            }
            if (here.contains(from)) {
                throw Refusal.unprocessable(
                        at + i + "/from",
                        "STILL_IN_USE",
                        "A code means the same in every version; " + from + " stays.");
            }
            if (!here.contains(to)) {
                throw Refusal.unprocessable(
                        at + i + "/to", "CATEGORY_NOT_FOUND", "This version has no category " + to + ".");
            }
        });
    }
}
