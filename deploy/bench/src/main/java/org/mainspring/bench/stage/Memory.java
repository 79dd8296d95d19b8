package org.mainspring.bench.stage;

import java.util.Map;
import java.util.TreeMap;

/**
 * Memory in use by each part of the platform at one moment, in bytes.
 *
 * @param resident what each process holds; PostgreSQL's count the buffers they share once each
 * @param proportional the same with shared pages counted once in all
 */
public record Memory(Map<String, Long> resident, Map<String, Long> proportional) {

    public static Memory of(Map<String, ProcessTree> processes) {
        Memory memory = new Memory(new TreeMap<>(), new TreeMap<>());
        processes.forEach((name, tree) -> {
            memory.resident.put(name, tree.residentBytes());
            memory.proportional.put(name, tree.proportionalBytes());
        });
        return memory;
    }

    public long residentInAll() {
        return resident.values().stream().mapToLong(Long::longValue).sum();
    }

    public long proportionalInAll() {
        return proportional.values().stream().mapToLong(Long::longValue).sum();
    }
}
