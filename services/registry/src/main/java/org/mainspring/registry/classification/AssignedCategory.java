package org.mainspring.registry.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A category that an organization is in. */
public record AssignedCategory(
        @Schema(example = "SHANGHAI_3_6") @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String classification,

        @Schema(example = "INTEGRATED_CIRCUITS") @NotNull @Pattern(regexp = Category.CODE) String category) {

    private static final char BETWEEN = '/';

    /** In one word, as the database keeps it. */
    public String key() {
        return classification + BETWEEN + category;
    }

    /** As the database keeps them; {@code null} where there are none. */
    public static @Nullable List<AssignedCategory> ofKeys(String[] keys) {
        return keys.length == 0
                ? null
                : Arrays.stream(keys).map(AssignedCategory::ofKey).toList();
    }

    private static AssignedCategory ofKey(String key) {
        int between = key.indexOf(BETWEEN);
        return new AssignedCategory(key.substring(0, between), key.substring(between + 1));
    }
}
