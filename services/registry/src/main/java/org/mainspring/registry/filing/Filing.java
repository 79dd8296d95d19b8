package org.mainspring.registry.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.assessment.Assessment;
import org.mainspring.registry.assessment.HeldLevel;
import org.mainspring.registry.assessment.Requirement;
import org.mainspring.registry.assessment.Terms;

/** What an applicant declares and shows. */
@Schema(example = """
                {"values": [{"measure": "RD_STAFF", "value": "162", "asOf": "2021-12-31"}]}""")
public record Filing(
        @Size(max = 50) @Nullable List<@NotNull @Valid DeclaredValue> values,

        @Size(max = 30) @Nullable List<@NotNull @Valid Evidence> evidence,

        @Size(min = 1, max = 2000) @Nullable String note) {

    /** @param by the last day of the round */
    public Assessment assess(Terms terms, HeldLevel held, LocalDate by) {
        Map<String, BigDecimal> byMeasure =
                allValues().stream().collect(Collectors.toMap(DeclaredValue::measure, DeclaredValue::value));
        Set<String> kinds = evidence == null
                ? Set.of()
                : evidence.stream().map(Evidence::kind).collect(Collectors.toSet());
        return Assessment.of(terms, byMeasure, kinds, held, by);
    }

    /** Refuses values that nobody asks for, and two of the same. */
    public void requireAskedFor(Terms terms) {
        Set<String> open = terms.asked().requirements().stream()
                .map(Requirement::measure)
                .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < allValues().size(); i++) {
            if (!open.remove(allValues().get(i).measure())) {
                throw Refusal.unprocessable(
                        "/values/" + i + "/measure",
                        "NOT_ASKED_FOR",
                        "The criteria do not ask for it, or it is declared already.");
            }
        }
    }

    private List<DeclaredValue> allValues() {
        return values == null ? List.of() : values;
    }
}
