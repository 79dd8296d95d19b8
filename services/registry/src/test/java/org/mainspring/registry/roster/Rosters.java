package org.mainspring.registry.roster;

import io.restassured.response.ValidatableResponse;
import org.mainspring.registry.Registry;

/** Rosters as tests register them. */
public final class Rosters {

    private Rosters() {}

    /** @param members each a JSON object */
    public static ValidatableResponse of(String... members) {
        return Registry.post("/rosters", """
                {"names": {"en": "Listed companies"}, "members": [%s]}""".formatted(String.join(", ", members)));
    }

    /** @param selection members of a JSON object */
    public static ValidatableResponse selected(String selection) {
        return Registry.post("/rosters", """
                {"names": {"zh": "科创板上市公司"}, "selection": {%s}}""".formatted(selection));
    }

    public static String organization(String id) {
        return "{\"organizationId\": \"" + id + "\"}";
    }

    public static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }
}
