package org.mainspring.registry.organization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.bulk.ReadRow;
import org.mainspring.registry.classification.AssignedCategory;
import org.mainspring.registry.uscc.UsccCheck;

/**
 * A row of a file of organizations, with what it is known by.
 *
 * @param uscc as it is kept
 */
record OrganizationRow(
        long number,
        ObjectNode content,
        @Nullable String externalId,
        @Nullable String uscc) {

    static final String PARENT_EXTERNAL_ID = "parentExternalId";

    private static final String PARENT_ID = "parentId";
    private static final String REPEATED = "Another row of the file before this one has it too.";

    /** A right code is put into the form in which it is kept, so that two spellings of it are no change. */
    static OrganizationRow of(ReadRow row) {
        ObjectNode content = Objects.requireNonNull(row.content());
        String uscc = text(content, "uscc");
        UsccCheck check = uscc == null || uscc.length() > 40 ? null : UsccCheck.of(uscc);
        if (check != null && check.valid()) {
            uscc = check.normalised();
            content.put("uscc", uscc);
        }
        return new OrganizationRow(row.number(), content, text(content, "externalId"), uscc);
    }

    /** By these no other row of the file may know another record. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (externalId != null) {
            keys.add(key(externalId));
        }
        if (uscc != null) {
            keys.add("uscc " + uscc);
        }
        return keys;
    }

    /** Its own keys and that of its parent: what rows before it may hold. */
    Set<String> keysSought() {
        Set<String> keys = keys();
        parentExternalId().map(OrganizationRow::key).ifPresent(keys::add);
        return keys;
    }

    Set<String> externalIdsSought() {
        return Stream.concat(Stream.ofNullable(externalId), parentExternalId().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Puts the id in the place of what the sender calls the parent. In a dry run a parent that came with a row before is nowhere:
     * nothing is said of it then.
     *
     * @throws Refusal where nobody is called so, or another name for it is given too
     */
    void resolveParent(Function<String, @Nullable Organization> known, Set<String> taken) {
        JsonNode name = content.remove(PARENT_EXTERNAL_ID);
        if (name == null) {
            return;
        }
        if (content.has(PARENT_ID)) {
            throw Refusal.unprocessable("/" + PARENT_EXTERNAL_ID, "NAMED_TWICE", "A parent is named in one way.");
        }
        if (name.isNull()) {
            content.putNull(PARENT_ID);
            return;
        }
        Organization parent = known.apply(name.asText());
        if (parent != null) {
            content.put(PARENT_ID, parent.id().toString());
        } else if (!taken.contains(key(name.asText()))) {
            throw Refusal.unprocessable(
                    "/" + PARENT_EXTERNAL_ID,
                    "ORGANIZATION_NOT_FOUND",
                    "There is no organization " + name.asText() + ".");
        }
    }

    /** @throws Refusal where it could not be found again, or a row before it has the same key */
    void requireOwnKeys(Set<String> taken) {
        if (keys().isEmpty()) {
            String missing = "A row needs externalId or uscc, by which it is known when the file comes again.";
            throw new Refusal(
                    ProblemType.UNPROCESSABLE, missing, List.of(FieldError.at("/externalId", "KEY_MISSING", missing)));
        }
        keys().stream().filter(taken::contains).findFirst().ifPresent(key -> {
            throw Refusal.unprocessable("/" + key.substring(0, key.indexOf(' ')), "KEY_REPEATED", REPEATED);
        });
    }

    private Optional<String> parentExternalId() {
        return Optional.ofNullable(text(content, PARENT_EXTERNAL_ID));
    }

    private static String key(String externalId) {
        return "externalId " + externalId;
    }

    Optional<UUID> parentId() {
        try {
            return Optional.ofNullable(text(content, PARENT_ID)).map(UUID::fromString);
        } catch (IllegalArgumentException refusedLater) {
            return Optional.empty();
        }
    }

    Optional<String> source() {
        return Optional.ofNullable(text(content, "source"));
    }

    /** Those that are written as such; what is not is refused later. */
    Stream<AssignedCategory> categories() {
        return StreamSupport.stream(content.path("classifications").spliterator(), false)
                .filter(one -> one.path("classification").isTextual()
                        && one.path("category").isTextual())
                .map(one -> new AssignedCategory(
                        one.path("classification").asText(),
                        one.path("category").asText()));
    }

    private static @Nullable String text(ObjectNode content, String member) {
        return content.path(member).isTextual() ? content.path(member).asText() : null;
    }
}
