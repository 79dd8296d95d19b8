package org.mainspring.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.mainspring.local.table.Table;

/**
 * A topic as the platform wants it.
 *
 * @param keep how long its messages stay; absent where the topic is compacted
 */
record Topic(String name, int partitions, @Nullable Duration keep) {

    private static final String COMPACTED = "compacted";

    static List<Topic> all() {
        return Table.read("/topics.list", 3).stream().map(Topic::of).toList();
    }

    boolean isCompacted() {
        return keep == null;
    }

    /** How many replicas it gets is the broker's to say: one of ours, or one that exists. */
    NewTopic toNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configuration());
    }

    private Map<String, String> configuration() {
        if (keep == null) {
            return Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                    "0.1",
                    TopicConfig.SEGMENT_MS_CONFIG,
                    millis(Duration.ofDays(1)));
        }
        return Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(keep));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private static Topic of(List<String> row) {
        String keep = row.get(2);
        Duration duration = COMPACTED.equals(keep) ? null : Duration.parse("P" + keep.toUpperCase(Locale.ROOT));
        return new Topic(row.get(0), Integer.parseInt(row.get(1)), duration);
    }
}
