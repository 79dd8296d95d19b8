package org.mainspring.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some processes with their descendants, as Linux accounts for them in /proc.
 *
 * @param others descendants that are counted elsewhere, with all below them
 */
public record ProcessTree(Set<Long> roots, Set<Long> others) {

    /** The unit of CPU time in /proc on every Linux: a hundredth of a second. */
    private static final long MICROS_PER_TICK = 10_000;

    public static ProcessTree of(long root) {
        return new ProcessTree(Set.of(root), Set.of());
    }

    public ProcessTree and(ProcessTree more) {
        return new ProcessTree(union(roots, more.roots), union(others, more.others));
    }

    public ProcessTree without(Set<Long> counted) {
        return new ProcessTree(roots, counted);
    }

    /** CPU time so far, in user and system mode; that of children that have ended is with their parents. */
    public long cpuMicros() {
        return sum(ProcessTree::ticks) * MICROS_PER_TICK;
    }

    /** Resident memory; pages that processes share count in each of them. */
    public long residentBytes() {
        return sum(pid -> kilobytes(pid, "Rss:")) * 1024;
    }

    /** Resident memory, with each shared page divided among those who share it. */
    public long proportionalBytes() {
        return sum(pid -> kilobytes(pid, "Pss:")) * 1024;
    }

    private long sum(ToLongFunction<Long> ofProcess) {
        return roots.stream()
                .flatMap(root -> ProcessHandle.of(root).stream())
                .flatMap(this::andDescendants)
                .mapToLong(process -> ofProcess.applyAsLong(process.pid()))
                .sum();
    }

    private Stream<ProcessHandle> andDescendants(ProcessHandle process) {
        Stream<ProcessHandle> children = process.children().filter(child -> !others.contains(child.pid()));
        return Stream.concat(Stream.of(process), children.flatMap(this::andDescendants));
    }

    private static Set<Long> union(Set<Long> some, Set<Long> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static long ticks(long pid) {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // The second field is the command in brackets and may hold blanks; the third comes after the last bracket.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
    }

    private static long kilobytes(long pid, String key) {
        return read(pid, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .sum();
    }

    /** Empty when the process has ended in the meantime. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            return "";
        }
    }
}
