package org.mainspring.funding.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.KnownFact;
import org.mainspring.funding.knowledge.Value.Words;

/** What the registry tells of an organization; what it does not know is {@code null}. */
public record RegistryFacts(
        String kind,
        String status,
        @Nullable String ownership,
        @Nullable String district,
        @Nullable String park,
        @Nullable String industry,
        @Nullable String listing,
        @Nullable List<String> categories) {

    private static final String SOURCE = "REGISTRY";

    Stream<KnownFact> facts() {
        return Stream.of(
                        fact("KIND", kind),
                        fact("STATUS", status),
                        fact("OWNERSHIP", ownership),
                        fact("DISTRICT", district),
                        fact("PARK", park),
                        fact("INDUSTRY", industry),
                        fact("LISTING", listing == null ? null : markets(listing)),
                        fact("CATEGORY", categories))
                .flatMap(Stream::ofNullable);
    }

    /** A rule may ask for a market, or for one security. */
    private static List<String> markets(String listing) {
        int end = listing.indexOf(':');
        return end <= 0 ? List.of(listing) : List.of(listing.substring(0, end), listing);
    }

    private static @Nullable KnownFact fact(String code, @Nullable String word) {
        return fact(code, word == null ? null : List.of(word));
    }

    private static @Nullable KnownFact fact(String code, @Nullable List<String> words) {
        return words == null ? null : new KnownFact(code, new Words(words), null, null, SOURCE, null, false);
    }
}
