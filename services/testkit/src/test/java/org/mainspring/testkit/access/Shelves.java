package org.mainspring.testkit.access;

import java.util.Set;

/** A small document with two roles, and the matrix that belongs to it. */
final class Shelves {

    static final Set<String> ROLES = Set.of("keeper", "guest");

    static final String DOCUMENT = """
            openapi: 3.1.0
            components:
              schemas:
                Id: {type: string, format: uuid}
              parameters:
                Key: {name: Idempotency-Key, in: header, schema: {type: string}}
                Part: {name: part, in: query, required: true, schema: {type: string}}
            paths:
              /shelves:
                get: {operationId: listShelves}
                post:
                  operationId: addShelf
                  security: [{token: []}]
                  parameters: [{$ref: "#/components/parameters/Key"}]
                  requestBody: {content: {application/json: {}}}
              /shelves/{id}/{code}:
                patch:
                  operationId: changeShelf
                  security: [{token: []}]
                  parameters:
                  - {name: id, in: path, required: true, schema: {$ref: "#/components/schemas/Id"}}
                  - {name: code, in: path, required: true, schema: {type: string}}
                  - {name: If-Match, in: header, required: true, schema: {type: string}, example: '"1"'}
                  - {$ref: "#/components/parameters/Part"}
                  requestBody: {content: {application/merge-patch+json: {}, application/json: {}}}
            """;

    static final String TABLE = """
            operation,callers
            listShelves,everyone
            addShelf,keeper
            changeShelf,keeper guest
            """;

    private Shelves() {}

    static AccessMatrix matrix() {
        return AccessMatrix.of(DOCUMENT, TABLE, ROLES);
    }
}
