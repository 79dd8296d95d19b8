package org.mainspring.chassis.problem;

import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the places of bean validation are written for clients. */
final class FieldErrors {

    static final Comparator<FieldError> BY_PLACE =
            Comparator.comparing(FieldErrors::place).thenComparing(FieldError::code);

    private FieldErrors() {}

    /** {@code NotNull} becomes {@code NOT_NULL}. */
    static String code(String annotation) {
        return annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The RFC 6901 pointer of a property path, list indexes included; the marker property of a record rule is left out. */
    static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<") && !name.equals("given")) {
                pointer.append('/').append(name);
            }
        }
        return pointer.toString();
    }

    /** Query records are named for what they are. */
    static boolean isQuery(@Nullable Object bean) {
        return bean != null && bean.getClass().getSimpleName().endsWith("Query");
    }

    private static String place(FieldError error) {
        String place = error.pointer() != null ? error.pointer() : error.parameter();
        return place == null ? "" : place;
    }
}
