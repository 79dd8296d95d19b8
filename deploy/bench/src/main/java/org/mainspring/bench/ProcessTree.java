package org.mainspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Some processes with all their descendants, as Linux accounts for them in /proc. */
record ProcessTree(List<Long> roots) {

    /** The unit of CPU time in /proc on every Linux: a hundredth of a second. */
    private static final long MICROS_PER_TICK = 10_000;

    static ProcessTree of(long... roots) {
        return new ProcessTree(Arrays.stream(roots).boxed().toList());
    }

    ProcessTree and(ProcessTree other) {
        return new ProcessTree(
                Stream.concat(roots.stream(), other.roots.stream()).toList());
    }

    /** CPU time so far, in user and system mode; that of children that have ended is with their parents. */
    long cpuMicros() {
        return sum(ProcessTree::ticks) * MICROS_PER_TICK;
    }

    /** Resident memory; pages that processes share count in each of them. */
    long residentBytes() {
        return sum(pid -> kilobytes(pid, "Rss:")) * 1024;
    }

    /** Resident memory, with each shared page divided among those who share it. */
    long proportionalBytes() {
        return sum(pid -> kilobytes(pid, "Pss:")) * 1024;
    }

    private long sum(ToLongFunction<Long> ofProcess) {
        return roots.stream()
                .flatMap(root -> ProcessHandle.of(root).stream())
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(ProcessHandle::pid)
                .distinct()
                .mapToLong(ofProcess)
                .sum();
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
