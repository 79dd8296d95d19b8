package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiOperationTest {

    @Test
    void everyOperationOfAYamlDocumentIsListed() {
        String document = """
                openapi: 3.1.0
                paths:
                  /shelves:
                    summary: not an operation
                    get: {operationId: listShelves}
                    post: {operationId: addShelf}
                  /shelves/{id}:
                    get: {operationId: getShelf}
                """;
        assertEquals(
                List.of(
                        new ApiOperation("GET", "/shelves", "listShelves"),
                        new ApiOperation("POST", "/shelves", "addShelf"),
                        new ApiOperation("GET", "/shelves/{id}", "getShelf")),
                ApiOperation.listOf(document));
    }

    @Test
    void jsonIsReadToo() {
        String document = "{\"paths\": {\"/shelves\": {\"get\": {\"operationId\": \"listShelves\"}}}}";
        assertEquals("GET /shelves", ApiOperation.listOf(document).get(0).toString());
    }

    @Test
    void aDocumentWithoutOperationsAndAnOperationWithoutIdFail() {
        assertThrows(AssertionError.class, () -> ApiOperation.listOf("openapi: 3.1.0"));
        assertThrows(AssertionError.class, () -> ApiOperation.listOf("paths: {/shelves: {get: {}}}"));
    }
}
