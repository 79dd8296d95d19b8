package org.mainspring.funding.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one organization on a day.
 *
 * @param organizationKnown whether the registry has told of it; then its recognitions are known too, and others it has not
 * @param recognitions all that it has or had, whatever became of them
 * @param facts by their codes; what is not there is not known
 */
public record Knowledge(boolean organizationKnown, List<Evidence> recognitions, Map<String, KnownFact> facts) {

    /** Of an organization of which nothing was told. */
    public static final Knowledge NONE = new Knowledge(false, List.of(), Map.of());

    public @Nullable KnownFact fact(String code) {
        return facts.get(code);
    }

    /** As much of it as everybody may know. */
    public Knowledge inPublic() {
        return new Knowledge(
                organizationKnown,
                recognitions,
                facts.entrySet().stream()
                        .filter(entry -> !entry.getValue().confidential())
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
