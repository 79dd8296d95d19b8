package org.mainspring.testkit.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

class AnswerJudgeTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            components:
              schemas:
                Party:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    members:
                      type: array
                      items: {$ref: "#/components/schemas/Party"}
            paths:
              /parties:
                get:
                  operationId: listParties
                  responses:
                    "200":
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Party"}}
            """;

    private final AnswerJudge judge = new AnswerJudge(ApiDocument.of(DOCUMENT));

    @Test
    void whatTheDocumentSaysIsRight() {
        assertThat(fault(200, "application/json;charset=UTF-8", "{\"name\": \"a\", \"members\": [{\"name\": \"b\"}]}"))
                .isEmpty();
    }

    @Test
    void aFailureOfTheServiceIsAFault() {
        assertThat(fault(500, "application/json", "{}")).isPresent();
        assertThat(fault(503, "application/problem+json", "{}")).isPresent();
    }

    @Test
    void aStatusOrMediaTypeThatIsNotDescribedIsAFault() {
        assertThat(fault(404, "application/json", "{\"name\": \"a\"}")).isPresent();
        assertThat(fault(200, "text/csv", "name\na\n")).isPresent();
        assertThat(fault(200, "application/problem+json", "{\"name\": \"a\"}")).isPresent();
    }

    @Test
    void aBodyThatBreaksTheSchemaIsAFaultHoweverDeep() {
        assertThat(fault(200, "application/json", "{}")).isPresent();
        assertThat(fault(200, "application/json", "{\"name\": \"a\", \"members\": [{\"name\": 1}]}"))
                .isPresent();
        assertThat(fault(200, "application/json", "{\"name\": \"a\"")).isPresent();
    }

    @Test
    void aMemberThatNobodyDeclaredIsAFaultHoweverDeep() {
        assertThat(fault(200, "application/json", "{\"name\": \"a\", \"secret\": 1}"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("/secret"));
        assertThat(fault(200, "application/json", "{\"name\": \"a\", \"members\": [{\"name\": \"b\", \"secret\": 1}]}"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("/members/secret"));
    }

    private Optional<String> fault(int status, String contentType, String body) {
        return judge.fault(ApiOperation.listOf(DOCUMENT).get(0), status, contentType, body);
    }
}
