package org.mainspring.bench.stage;

import io.vertx.core.impl.launcher.commands.VersionCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.utils.AppInfoParser;

/** What the figures were taken on. */
public final class Machine {

    private Machine() {}

    /** Each fact by its name, in the order of reading. */
    public static Map<String, String> describe(String postgresVersion) {
        Map<String, String> facts = new LinkedHashMap<>();
        Runtime runtime = Runtime.getRuntime();
        facts.put(
                "processor", "%d x %s".formatted(runtime.availableProcessors(), first("/proc/cpuinfo", "model name")));
        facts.put(
                "memory",
                "%.0f GB"
                        .formatted(Double.parseDouble(
                                        first("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                                * 1024
                                / 1e9));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("Java", Runtime.version().toString());
        facts.put("Quarkus", versions().getProperty("quarkus"));
        facts.put("Vert.x", VersionCommand.getVersion());
        facts.put("PostgreSQL", postgresVersion);
        facts.put("Kafka", AppInfoParser.getVersion());
        return facts;
    }

    private static Properties versions() {
        try (InputStream in = Machine.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(String file, String key) {
        try {
            return Files.readString(Path.of(file))
                    .lines()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
