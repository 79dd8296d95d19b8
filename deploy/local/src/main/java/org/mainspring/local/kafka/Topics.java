package org.mainspring.local.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.mainspring.local.process.LaunchException;

/** The platform's topics on a broker, created where they are missing. */
public final class Topics {

    /**
     * @param wanted all there are
     * @param created those that were missing
     */
    public record Result(int wanted, int created) {}

    private final String bootstrapServers;

    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Leaves topics that exist as they are. */
    public Result ensure() {
        List<Topic> wanted = Topic.all();
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "30000",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000"))) {
            Set<String> present = admin.listTopics().names().get();
            List<Topic> missing = wanted.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing.stream().map(Topic::toNewTopic).toList())
                    .all()
                    .get();
            return new Result(wanted.size(), missing.size());
        } catch (ExecutionException e) {
            throw new LaunchException(
                    "Kafka at " + bootstrapServers + " refuses: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while creating topics", e);
        }
    }
}
