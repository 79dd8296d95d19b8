package org.mainspring.chassis.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mainspring.chassis.problem.Excerpt;
import org.mainspring.chassis.problem.Refusal;

/**
 * Refuses a query parameter that the operation does not declare, that stands twice, or whose value has not the declared
 * form, and names it. Left to itself, JAX-RS passes over the first two and answers 404 to the third.
 */
class StrictQueryFilter {

    /** A cursor over long names is the longest value that is ours. */
    private static final int LONGEST = 4_000;

    private static final int SHOWN = 40;
    private static final int LAST_YEAR = 9_999;

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        Map<String, List<String>> given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        DeclaredParameters parameters = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        given.forEach((name, values) -> check(name, values, parameters.types().get(name)));
    }

    static void check(String name, List<String> values, Class<?> type) {
        if (type == null) {
            String shown = Excerpt.of(name, SHOWN);
            throw Refusal.badParameter(shown, "UNKNOWN", "The parameter " + shown + " is not known here.");
        }
        if (values.size() > 1) {
            throw Refusal.badParameter(name, "REPEATED", "The parameter " + name + " stands more than once.");
        }
        String value = values.get(0);
        if (value.isBlank()) {
            throw Refusal.badParameter(name, "EMPTY", "The parameter " + name + " has no value; leave it out instead.");
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl) || !fits(value, type)) {
            throw Refusal.badParameter(name, "MALFORMED", "The value of " + name + " is not " + form(type) + ".");
        }
    }

    private static boolean fits(String value, Class<?> type) {
        try {
            return parses(value, type);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return false;
        }
    }

    private static boolean parses(String value, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false");
        }
        if (type == int.class || type == Integer.class) {
            return Integer.toString(Integer.parseInt(value)).equals(value);
        }
        if (type == long.class || type == Long.class) {
            return Long.toString(Long.parseLong(value)).equals(value);
        }
        if (type == UUID.class) {
            return UUID.fromString(value).toString().equalsIgnoreCase(value);
        }
        if (type == LocalDate.class) {
            return isKept(LocalDate.parse(value).getYear());
        }
        if (type == Instant.class) {
            return isKept(Instant.parse(value).atOffset(ZoneOffset.UTC).getYear());
        }
        return !type.isEnum()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(one -> one.toString().equals(value));
    }

    /** Beyond these the database has other ideas of a calendar. */
    private static boolean isKept(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        return type == String.class ? "a text of at most " + LONGEST + " characters" : "a " + type.getSimpleName();
    }
}
