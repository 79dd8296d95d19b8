package org.mainspring.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a platform is to be started.
 *
 * @param repository the root of the sources: the built services and the data are found from there
 * @param postgresUrl a server that exists, with a user who may create databases and roles
 * @param kafkaBootstrapServers a broker that exists
 * @param javaOptions for every service, after those of the launcher
 */
public record Settings(
        Path repository,
        Path dataDirectory,
        Ports ports,
        boolean withData,
        Optional<String> postgresUrl,
        Optional<String> kafkaBootstrapServers,
        List<String> javaOptions) {

    /** What the command line and the environment say. */
    static Settings of(Options options, Path repository, Map<String, String> environment) {
        return new Settings(
                repository,
                options.dataDirectory().orElse(repository.resolve(".dev")),
                new Ports(options.port()),
                options.withData(),
                given(environment, "PG_URL"),
                given(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                given(environment, "SERVICE_JAVA_OPTIONS")
                        .map(given -> List.of(given.strip().split("\\s+", -1)))
                        .orElse(List.of()));
    }

    Path shanghaiData() {
        return repository.resolve("deploy/data/shanghai");
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
