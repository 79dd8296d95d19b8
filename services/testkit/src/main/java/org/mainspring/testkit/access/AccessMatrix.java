package org.mainspring.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;
import org.mainspring.testkit.ModuleDirectory;

/** Every operation of a service with every kind of visitor, and whether the one may call the other. */
public final class AccessMatrix {

    private final List<AccessCell> cells;

    private AccessMatrix(List<AccessCell> cells) {
        this.cells = cells;
    }

    /**
     * The matrix of the module under test, from {@code contracts/openapi.yaml} and {@code contracts/access.csv}. The roles are
     * the constants of the class named, so that none can be left out here.
     */
    public static AccessMatrix ofModule(Class<?> roles) {
        return of(read("contracts/openapi.yaml"), read("contracts/access.csv"), constants(roles));
    }

    /** Fails, and tells all at once, where document and table do not belong together. */
    static AccessMatrix of(String text, String table, Set<String> roles) {
        ApiDocument document = ApiDocument.of(text);
        List<ApiOperation> operations = ApiOperation.listOf(text);
        Map<String, AccessRow> rows = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (AccessRow row : AccessRow.listOf(table)) {
            if (rows.put(row.operationId(), row) != null) {
                faults.add(row.operationId() + " has two rows");
            }
            faults.addAll(faultsOf(row, operations, roles));
        }
        for (ApiOperation operation : operations) {
            faults.addAll(faultsOf(operation, document, rows));
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("the matrix of access is wrong: " + String.join("; ", faults));
        }
        return new AccessMatrix(cells(document, operations, rows, Visitor.all(roles)));
    }

    List<AccessCell> cells() {
        return cells;
    }

    private static List<AccessCell> cells(
            ApiDocument document, List<ApiOperation> operations, Map<String, AccessRow> rows, List<Visitor> visitors) {
        List<AccessCell> cells = new ArrayList<>();
        for (ApiOperation operation : operations) {
            AccessRow row = rows.get(operation.operationId());
            ApiRequest request = ApiRequest.of(document, operation);
            for (Visitor visitor : visitors) {
                cells.add(new AccessCell(operation, request, visitor, row.verdict(visitor)));
            }
        }
        return List.copyOf(cells);
    }

    private static List<String> faultsOf(AccessRow row, List<ApiOperation> operations, Set<String> roles) {
        List<String> faults = new ArrayList<>();
        if (operations.stream().noneMatch(operation -> operation.operationId().equals(row.operationId()))) {
            faults.add(row.operationId() + " is no operation");
        }
        if (!row.isPublic()) {
            row.callers().stream()
                    .filter(caller -> !roles.contains(caller))
                    .map(caller -> row.operationId() + " names " + caller + ", which is no role")
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<String> faultsOf(ApiOperation operation, ApiDocument document, Map<String, AccessRow> rows) {
        String id = operation.operationId();
        if (!rows.containsKey(id)) {
            return List.of(id + " has no row");
        }
        // A client reads in the document whether it needs a token: the two must not say different things.
        boolean isOpen = document.definition(operation).path("security").isEmpty();
        if (isOpen != rows.get(id).isPublic()) {
            return List.of(id + (isOpen ? " needs no token" : " needs a token") + " by the document alone");
        }
        return List.of();
    }

    private static Set<String> constants(Class<?> roles) {
        return Arrays.stream(roles.getFields()).map(AccessMatrix::constant).collect(Collectors.toUnmodifiableSet());
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " cannot be read", e);
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(ModuleDirectory.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
