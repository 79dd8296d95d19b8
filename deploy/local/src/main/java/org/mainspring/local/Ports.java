package org.mainspring.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mainspring.local.process.LaunchException;

/** Every port of the platform, counted from one base. */
public record Ports(int base) {

    private static final int LAST_OFFSET = 99;

    public Ports {
        if (base < 1024 || base + LAST_OFFSET > 65535) {
            throw new LaunchException("--port must be between 1024 and " + (65535 - LAST_OFFSET) + ": " + base);
        }
    }

    int of(Service service) {
        return base + service.port();
    }

    int managementOf(Service service) {
        return base + service.management();
    }

    int identity() {
        return base + 10;
    }

    int postgres() {
        return base + 11;
    }

    int kafka() {
        return base + 12;
    }

    int kafkaController() {
        return base + 13;
    }

    /** The ports that must be free, by what they are for; parts that run elsewhere need none here. */
    Map<String, Integer> needed(boolean ownPostgres, boolean ownKafka) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        Service.all().forEach(service -> needed.put(service.name(), of(service)));
        needed.put("identity", identity());
        if (ownPostgres) {
            needed.put("postgres", postgres());
        }
        if (ownKafka) {
            needed.put("kafka", kafka());
            needed.put("kafka controller", kafkaController());
        }
        Service.all().forEach(service -> needed.put(service.name() + " management", managementOf(service)));
        return needed;
    }
}
