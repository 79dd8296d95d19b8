package org.mainspring.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/** Changes a record as RFC 7396 says: members given replace, null removes, the rest stays. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current absent where the patch makes a new record
     * @throws Refusal or a validation failure where the patched record would not be allowed
     */
    public <T> T apply(JsonNode patch, @Nullable T current, Class<T> shape) {
        if (!(patch instanceof ObjectNode)) {
            throw new Refusal(ProblemType.MALFORMED_BODY, "A merge patch of a record is a JSON object.", List.of());
        }
        T patched = read(spellOut(merge(json.valueToTree(current), patch), patch), shape);
        Set<ConstraintViolation<T>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.path(member.getKey()), member.getValue()));
            }
        });
        return result;
    }

    /** Says null once more where it was removed, or a member that the record does not know would pass by being null. */
    private static JsonNode spellOut(JsonNode merged, JsonNode patch) {
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                ((ObjectNode) merged).putNull(member.getKey());
            } else if (member.getValue().isObject()) {
                spellOut(merged.path(member.getKey()), member.getValue());
            }
        });
        return merged;
    }

    private <T> T read(JsonNode tree, Class<T> shape) {
        try {
            return json.treeToValue(tree, shape);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
