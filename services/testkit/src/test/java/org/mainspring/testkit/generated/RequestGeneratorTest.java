package org.mainspring.testkit.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

class RequestGeneratorTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /parties/{id}:
                patch:
                  operationId: changeParty
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                    - {name: validFrom, in: query, schema: {type: string, format: date}}
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [code]
                          properties:
                            code: {type: string, pattern: "^[A-Z]{3}[0-9]{2}$"}
                            members: {type: array, minItems: 1, maxItems: 2, items: {type: integer, minimum: 3, maximum: 5}}
                  responses: {}
            """;

    @Test
    void theSameSeedMakesTheSameRequests() {
        assertThat(requests(7)).isEqualTo(requests(7)).isNotEqualTo(requests(8));
    }

    @Test
    void mostAreAsTheDocumentWantsThemAndSomeAreNot() {
        long good = requests(1).stream()
                .filter(request -> request.contains("\"code\":\"") && !request.contains("unknown"))
                .filter(request -> request.matches("(?s).*\"code\":\"[A-Z]{3}[0-9]{2}\".*"))
                .count();
        assertThat(good).isBetween(120L, 199L);
    }

    private static List<String> requests(long seed) {
        ApiDocument document = ApiDocument.of(DOCUMENT);
        ApiOperation operation = ApiOperation.listOf(DOCUMENT).get(0);
        var chance = new Chance(seed);
        var generator = new RequestGenerator(document, chance, new SeenValues(chance), () -> "token");
        return IntStream.range(0, 200)
                .mapToObj(i -> generator.request(operation).toString())
                .toList();
    }
}
