package org.mainspring.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The command line of a Java process.
 *
 * <p>The data directory stands first in it: a process that outlived its launcher is known by it.
 */
public record JavaCommand(
        String name,
        Path dataDirectory,
        List<String> options,
        List<String> arguments,
        Map<String, String> environment) {

    List<String> line() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        List.of(java, "-Dmainspring.data=" + dataDirectory, "-Dmainspring.part=" + name),
                        options,
                        arguments)
                .flatMap(List::stream)
                .toList();
    }
}
