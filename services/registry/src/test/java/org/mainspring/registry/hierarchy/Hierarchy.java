package org.mainspring.registry.hierarchy;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

/** The hierarchy as its tests change and read it. */
final class Hierarchy {

    private Hierarchy() {}

    static String child(String name, String parent) {
        String id = Registry.company(name);
        move(id, parent).statusCode(200);
        return id;
    }

    static ValidatableResponse move(String id, String parent) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(parent == null ? "{\"parentId\": null}" : "{\"parentId\": \"" + parent + "\"}")
                .patch("/registry/v1/organizations/" + id)
                .then();
    }

    static ValidatableResponse merge(String id, String survivor) {
        return Registry.post(
                "/organizations/" + id + "/merge",
                "*",
                "{\"survivorId\": \"" + survivor + "\", \"reason\": \"Registered twice\"}");
    }

    /** A member of all items of a list, page by page. */
    static <T> List<T> all(String list, String member) {
        List<T> all = new ArrayList<>();
        String cursor = "";
        do {
            var page = Registry.get(list + cursor).statusCode(200).extract();
            all.addAll(page.path("items." + member));
            String next = page.path("nextCursor");
            cursor = next == null ? null : (list.contains("?") ? "&" : "?") + "cursor=" + next;
        } while (cursor != null);
        return all;
    }
}
