package org.mainspring.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

class IdempotencyKeyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSameRequestHasTheSameFingerprint() throws JsonProcessingException {
        Names one = JSON.readValue("{\"zh\": \"思源\", \"en\": \"Siyuan\"}", Names.class);
        Names other = JSON.readValue("{ \"en\":\"Siyuan\",\"zh\":\"\\u601d\\u6e90\" }", Names.class);
        assertThat(key("/a", one, "a header")).isEqualTo(key("/a", other, "another header"));
    }

    @Test
    void anotherPathOrBodyHasAnotherFingerprint() throws JsonProcessingException {
        assertThat(List.of(
                        key("/a"),
                        key("/b"),
                        key("/a", new Names("思源", null)),
                        key("/a", new Names(null, "思源")),
                        key("/a", List.of("思源")),
                        key("/a", Map.of("en", "思源源")),
                        key("/a", JSON.readTree("{\"zh\": \"思\"}")),
                        key("/a", JSON.readTree("[]"))))
                .extracting(IdempotencyKey::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        for (String text : new String[] {"", " ", "a b", "käse", "x".repeat(256), "a\n", "a\u0000"}) {
            assertThatThrownBy(() -> IdempotencyKey.of("caller", text, "/a", new Object[0], JSON))
                    .as(text)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.errors().get(0).parameter())
                            .isEqualTo("Idempotency-Key"));
        }
    }

    private static IdempotencyKey key(String path, Object... arguments) {
        return IdempotencyKey.of("caller", "0197-key", path, arguments, JSON);
    }
}
