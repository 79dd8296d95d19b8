package org.mainspring.local.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicTest {

    private final List<Topic> topics = Topic.all();

    @Test
    void everyTopicIsListedOnce() {
        Set<String> names = topics.stream().map(Topic::name).collect(Collectors.toSet());
        assertEquals(topics.size(), names.size());
        assertTrue(names.contains("mainspring.registry.recognition"));
        assertTrue(names.contains("mainspring.funding.proposal"));
        assertTrue(names.contains("mainspring.events.outcome"));
    }

    @Test
    void exactlyTheStateTopicsAreCompacted() {
        for (Topic topic : topics) {
            assertEquals(topic.name().endsWith(".state"), topic.isCompacted(), topic.name());
            assertEquals(
                    topic.isCompacted() ? "compact" : null,
                    topic.toNewTopic().configs().get("cleanup.policy"));
        }
    }

    @Test
    void everyServiceHasADeadLetterTopicThatIsKeptLong() {
        for (String service : List.of("registry", "funding", "events")) {
            Topic letters = topics.stream()
                    .filter(topic -> topic.name().equals("mainspring." + service + ".dead-letter"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Duration.ofDays(365), letters.keep());
        }
    }
}
