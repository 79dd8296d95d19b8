package org.mainspring.local;

import java.nio.file.Path;
import java.util.List;
import org.mainspring.local.table.Table;

/**
 * A service of the platform, as the list of services has it.
 *
 * @param port counted from the base port
 * @param management the port of health and metrics, counted from the base port
 */
record Service(String name, int port, int management, boolean hasDatabase) {

    private static final List<Service> ALL =
            Table.read("/services.list", 4).stream().map(Service::of).toList();

    static List<Service> all() {
        return ALL;
    }

    static List<Service> withDatabase() {
        return ALL.stream().filter(Service::hasDatabase).toList();
    }

    Path jar(Path repository) {
        return repository.resolve("services").resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static Service of(List<String> row) {
        return new Service(
                row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), "yes".equals(row.get(3)));
    }
}
