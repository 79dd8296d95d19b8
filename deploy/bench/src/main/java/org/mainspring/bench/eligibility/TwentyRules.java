package org.mainspring.bench.eligibility;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.condition.ReadCondition;

/** The rules of twenty programmes: six questions each, no two the same. */
final class TwentyRules {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addDeserializer(LocalDate.class, new DayDeserializer()));

    private TwentyRules() {}

    static List<String> texts() {
        return IntStream.range(0, 20)
                .mapToObj(i ->
                        """
                        {"all": [
                          {"any": [{"holds": {"scheme": "CENTRE", "levels": ["NATIONAL", "MUNICIPAL"]}},
                                   {"fact": "EMPLOYEES", "comparison": "AT_LEAST", "threshold": "%d"}]},
                          {"fact": "RD_INTENSITY", "comparison": "AT_LEAST", "thresholds": [
                            {"from": "2021-01-01", "value": "0.0%d"}, {"from": "2025-01-01", "value": "0.0%d"}]},
                          {"any": [{"fact": "DISTRICT", "in": ["D%d", "D%d", "D%d"]}, {"fact": "AGE_YEARS", "comparison": "AT_MOST", "threshold": "%d"}]},
                          {"not": {"fact": "OWNERSHIP", "in": ["FOREIGN"]}}]}""".formatted(50 + 10 * i, 1 + i % 4, 2 + i % 4, i % 16, (i + 5) % 16, (i + 9) % 16, 5 + i))
                .toList();
    }

    static List<Clause> clauses() {
        return texts().stream()
                .map(text -> ReadCondition.clauseOf(condition(text)))
                .toList();
    }

    private static Condition condition(String text) {
        try {
            return JSON.readValue(text, Condition.class);
        } catch (JsonProcessingException e) {
            throw new BenchException("a rule that cannot be read", e);
        }
    }

    private static final class DayDeserializer extends StdScalarDeserializer<LocalDate> {

        DayDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}
