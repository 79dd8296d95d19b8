package org.mainspring.funding.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainspring.funding.recognition.RecognitionStatus;

/** An organization that is known, as tests describe it. */
public record Known(List<Evidence> recognitions, Map<String, KnownFact> facts) {

    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    public static Known organization() {
        return new Known(List.of(), Map.of());
    }

    public Known holding(String scheme, String level) {
        return holding(
                new Evidence(UUID.randomUUID(), scheme, level, RecognitionStatus.ACTIVE, null, null, null, null, null));
    }

    public Known holding(Evidence recognition) {
        List<Evidence> more = new ArrayList<>(recognitions);
        more.add(recognition);
        return new Known(List.copyOf(more), facts);
    }

    public Known number(String fact, String value) {
        return with(fact, ValueType.NUMBER, value);
    }

    public Known day(String fact, String value) {
        return with(fact, ValueType.DATE, value);
    }

    public Known flag(String fact, boolean value) {
        return with(fact, ValueType.BOOLEAN, Boolean.toString(value));
    }

    public Known word(String fact, String... words) {
        return with(new KnownFact(fact, new Value.Words(List.of(words)), null, null, "REGISTRY", null, false));
    }

    private Known with(String fact, ValueType type, String value) {
        return with(new KnownFact(fact, type.read(value), null, AS_OF, "report", true, true));
    }

    public Known with(KnownFact fact) {
        Map<String, KnownFact> more = new HashMap<>(facts);
        more.put(fact.code(), fact);
        return new Known(recognitions, Map.copyOf(more));
    }

    public Knowledge knowledge() {
        return new Knowledge(true, recognitions, facts);
    }
}
