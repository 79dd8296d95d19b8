package org.mainspring.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|  | true",
                "POST| application/json | true",
                "POST| Application/JSON; charset=\"UTF-8\" | true",
                "POST| application/json; profile=x | true",
                "POST| application/json; charset=utf-16 | false",
                "POST| application/merge-patch+json | false",
                "PATCH| application/merge-patch+json | true",
                "PATCH| application/json | true",
                "PATCH| application/json-patch+json | false",
                "POST| application/vnd.api+json | false",
                "POST| application/* | false",
                "POST| */* | false",
                "POST| text/plain | false",
                "POST| json | false"
            })
    void onlyJsonInUtf8IsRead(String method, String contentType, boolean read) {
        assertThat(JsonBodyFilter.isJson(contentType, method)).isEqualTo(read);
    }
}
