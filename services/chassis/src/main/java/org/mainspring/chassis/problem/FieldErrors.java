package org.mainspring.chassis.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the places of bean validation are written for clients. */
final class FieldErrors {

    static final Comparator<FieldError> BY_PLACE =
            Comparator.comparing(FieldErrors::place).thenComparing(FieldError::code);

    /** What resource methods call the argument that the body is read into. */
    private static final Set<String> BODIES = Set.of("request", "patch");

    private FieldErrors() {}

    /**
     * A violated rule of a method argument is about a parameter, unless the argument is the body; a rule of a query record too.
     * All else is a place in the body.
     */
    static FieldError of(List<Path.Node> nodes, @Nullable Object bean, String annotation, String message) {
        Path.Node last = nodes.get(nodes.size() - 1);
        boolean ofMethod = nodes.get(0).getKind() == ElementKind.METHOD;
        boolean bareArgument = ofMethod && nodes.size() == 2 && !BODIES.contains(last.getName());
        return bareArgument || isQuery(bean)
                ? FieldError.in(last.getName(), code(annotation), message)
                : FieldError.at(pointer(nodes.subList(ofMethod ? 2 : 0, nodes.size())), code(annotation), message);
    }

    /** {@code NotNull} becomes {@code NOT_NULL}. */
    private static String code(String annotation) {
        return annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The RFC 6901 pointer of a property path, list indexes included; the marker property of a record rule is left out. */
    private static String pointer(List<Path.Node> nodes) {
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
    private static boolean isQuery(@Nullable Object bean) {
        return bean != null && bean.getClass().getSimpleName().endsWith("Query");
    }

    private static String place(FieldError error) {
        String place = error.pointer() != null ? error.pointer() : error.parameter();
        return place == null ? "" : place;
    }
}
