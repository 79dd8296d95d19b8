package org.mainspring.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

class ApiRequestTest {

    @Test
    void whatTheDocumentRequiresIsSentAndNothingElse() {
        ApiRequest change = request("changeShelf");
        assertThat(change.method()).isEqualTo("PATCH");
        assertThat(change.path()).matches("/shelves/[0-9a-f-]{36}/NOWHERE");
        assertThat(change.headers()).isEqualTo(Map.of("If-Match", "\"1\""));
        assertThat(change.query()).isEqualTo(Map.of("part", "NOWHERE"));
        assertThat(change.contentType()).isEqualTo("application/merge-patch+json");
        assertThat(change.body()).isEqualTo("{}");
        assertThat(request("listShelves")).isEqualTo(new ApiRequest("GET", "/shelves", Map.of(), Map.of(), null, null));
        assertThat(request("addShelf").headers()).isEmpty();
    }

    @Test
    void aSpoiltRequestFindsTheSameOperation() {
        assertThat(request("changeShelf").spoilt())
                .isEqualTo(new ApiRequest(
                        "PATCH",
                        "/shelves/no-id/NOWHERE",
                        Map.of("unknown", "1"),
                        Map.of(),
                        "application/merge-patch+json",
                        "{"));
        assertThat(request("listShelves").spoilt().body()).isNull();
    }

    @Test
    void aPathThatCannotBeFilledInFails() {
        assertThatThrownBy(() -> ofOnly("/shelves/{id}", "{operationId: getShelf}"))
                .hasMessage("GET /shelves/{id} does not declare a part of its path");
    }

    private static ApiRequest ofOnly(String path, String operation) {
        String document = "paths: {\"" + path + "\": {get: " + operation + "}}";
        return ApiRequest.of(
                ApiDocument.of(document), ApiOperation.listOf(document).get(0));
    }

    private static ApiRequest request(String operationId) {
        return Shelves.matrix().cells().stream()
                .filter(cell -> cell.operation().operationId().equals(operationId))
                .findFirst()
                .orElseThrow()
                .request();
    }
}
