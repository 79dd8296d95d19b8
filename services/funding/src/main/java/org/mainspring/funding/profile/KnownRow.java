package org.mainspring.funding.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.factkind.FactKinds;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.KnownFact;

/** An organization as the database knows it: what makes a profile, once it is put together. */
public record KnownRow(
        UUID organizationId,
        Names names,
        RegistryFacts registry,
        List<Evidence> recognitions,
        List<RecordedFact> recorded) {

    private static final Comparator<Evidence> EARLIEST_FIRST = Comparator.comparing(
                    Evidence::conferredOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Evidence::recognitionId);

    /** Puts it together for a day, after which none of the recorded facts may be. */
    public Profile profile(FactKinds kinds, LocalDate on) {
        List<KnownFact> all = recorded.stream()
                .sorted(RecordedFact.BY_WEIGHT)
                .flatMap(fact -> Stream.ofNullable(fact.known(kinds)))
                .toList();
        Map<String, KnownFact> facts = new HashMap<>();
        registry.facts().forEach(fact -> facts.put(fact.code(), fact));
        all.forEach(fact -> facts.put(fact.code(), fact));
        Stream.of(DerivedFacts.intensity(all), DerivedFacts.age(facts.get("FOUNDED_ON"), on))
                .flatMap(Stream::ofNullable)
                .forEach(fact -> facts.put(fact.code(), fact));
        return new Profile(
                organizationId, names, registry.district(), new Knowledge(true, inOrder(), Map.copyOf(facts)));
    }

    private List<Evidence> inOrder() {
        return recognitions.stream().sorted(EARLIEST_FIRST).toList();
    }
}
