package org.mainspring.registry.recognition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.bulk.ReadRow;
import org.mainspring.registry.uscc.UsccCheck;

/** A row of a file of recognitions, which names its organization by our id, by the sender's or by the credit code. */
record RecognitionRow(long number, ObjectNode content) {

    private static final String ID = "organizationId";
    private static final String EXTERNAL_ID = "organizationExternalId";
    private static final String USCC = "organizationUscc";

    static RecognitionRow of(ReadRow row) {
        return new RecognitionRow(row.number(), Objects.requireNonNull(row.content()));
    }

    Optional<String> externalId() {
        return text("externalId");
    }

    Optional<String> scheme() {
        return text("scheme");
    }

    Optional<String> source() {
        return text("source");
    }

    Optional<String> organizationExternalId() {
        return text(EXTERNAL_ID);
    }

    Optional<String> organizationUscc() {
        return text(USCC).filter(code -> code.length() <= 40).map(code -> UsccCheck.of(code)
                .normalised());
    }

    /** Puts the id in the place of what the organization is called by. */
    RecognitionRow resolve(Map<String, UUID> byExternalId, Map<String, UUID> byUscc) {
        organizationExternalId().map(byExternalId::get).ifPresent(this::put);
        organizationUscc().map(byUscc::get).ifPresent(this::put);
        return this;
    }

    private void put(UUID organizationId) {
        if (names() == 1) {
            content.remove(List.of(EXTERNAL_ID, USCC));
            content.put(ID, organizationId.toString());
        }
    }

    private long names() {
        return Stream.of(ID, EXTERNAL_ID, USCC).filter(content::hasNonNull).count();
    }

    Optional<UUID> organizationId() {
        try {
            return text(ID).map(UUID::fromString);
        } catch (IllegalArgumentException refusedLater) {
            return Optional.empty();
        }
    }

    /** By these it may hold its recognition against other rows of the file. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        externalId().ifPresent(id -> keys.add("externalId " + id));
        organizationId()
                .ifPresent(id -> keys.add(
                        id + " " + scheme().orElse("") + " " + text("level").orElse("")));
        return keys;
    }

    /** What it says of the recognition itself. */
    ObjectNode details() {
        if (names() > 1) {
            throw Refusal.unprocessable("/" + ID, "NAMED_TWICE", "An organization is named in one way.");
        }
        requireResolved(organizationExternalId().orElse(null), EXTERNAL_ID);
        requireResolved(text(USCC).orElse(null), USCC);
        ObjectNode details = content.deepCopy();
        details.remove(List.of(EXTERNAL_ID, USCC));
        return details;
    }

    private void requireResolved(@Nullable String name, String member) {
        if (name != null && !content.has(ID)) {
            throw Refusal.unprocessable(
                    "/" + member, "ORGANIZATION_NOT_FOUND", "There is no organization " + name + ".");
        }
    }

    private Optional<String> text(String member) {
        return content.path(member).isTextual()
                ? Optional.of(content.path(member).asText())
                : Optional.empty();
    }
}
