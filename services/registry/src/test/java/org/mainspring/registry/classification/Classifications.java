package org.mainspring.registry.classification;

import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.mainspring.registry.Registry;

/** Classifications as their tests write them. */
final class Classifications {

    static final String INDUSTRIES = String.join(
            ", ",
            category("LEADING", null, 1),
            category("CHIPS", "LEADING", 1),
            category("PHARMA", "LEADING", 2),
            category("KEY", null, 2),
            category("NEW_MATERIALS", "KEY", 1),
            category("HEALTH", "KEY", 2));

    private Classifications() {}

    static String code() {
        return "C" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** The code of a new one with {@link #INDUSTRIES} from 2021 on. */
    static String industries() {
        String code = code();
        define(code, version("2021-01-01", INDUSTRIES, "")).statusCode(201);
        return code;
    }

    static ValidatableResponse define(String code, String version) {
        return Registry.post("/classifications", """
                {"code": "%s", "names": {"zh": "产业体系", "en": "Industries"}, "version": %s}""".formatted(code, version));
    }

    static ValidatableResponse add(String code, String version) {
        return Registry.post("/classifications/" + code + "/versions", version);
    }

    /** @param more further members, each after a comma */
    static String version(String validFrom, String categories, String more) {
        return "{\"validFrom\": \"%s\", \"categories\": [%s]%s}".formatted(validFrom, categories, more);
    }

    static String category(String code, String parent, int rank) {
        String above = parent == null ? "" : ", \"parent\": \"" + parent + "\"";
        return "{\"code\": \"%s\", \"names\": {\"en\": \"%s\"}, \"rank\": %d%s}".formatted(code, code, rank, above);
    }

    static String correspondences(String... pairs) {
        StringBuilder told = new StringBuilder();
        for (String pair : pairs) {
            String[] ends = pair.split(">", 2);
            told.append(told.isEmpty() ? "" : ", ")
                    .append("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(ends[0], ends[1]));
        }
        return ", \"correspondences\": [" + told + "]";
    }
}
