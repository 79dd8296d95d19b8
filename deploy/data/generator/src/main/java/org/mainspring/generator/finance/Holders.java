package org.mainspring.generator.finance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mainspring.generator.Centres;
import org.mainspring.generator.api.Api;
import org.mainspring.generator.api.LoadException;
import org.mainspring.generator.api.Token;

/** Who holds synthetic centres, as the registry says. */
record Holders(Api api, Token token) {

    private static final String CENTRE = "synthetic/centre-";
    private static final String PATH = "/registry/v1/recognitions?limit=200&scheme=" + Centres.SCHEME;

    /**
     * The ids of the first so many in the order of their centres, of those alone whose recognition came without an end. It is the same
     * list whatever happens to them afterwards, so that a second play finds what the first one did.
     */
    List<String> first(int count) {
        var found = new TreeMap<String, String>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = api.get(token, PATH + cursor).taken();
            for (JsonNode centre : page.path("items")) {
                if (centre.path("externalId").asText().startsWith(CENTRE) && !centre.has("expiresOn")) {
                    found.put(
                            centre.path("externalId").asText(),
                            centre.path("organizationId").asText());
                }
            }
            String next = page.path("nextCursor").asText("");
            cursor = next.isEmpty() ? null : "&cursor=" + URLEncoder.encode(next, UTF_8);
        }
        if (found.size() < count) {
            throw new LoadException(
                    "%,d enterprises hold a synthetic centre, %,d are needed: load a larger region first"
                            .formatted(found.size(), count));
        }
        return new ArrayList<>(found.values()).subList(0, count);
    }
}
