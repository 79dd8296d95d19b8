package org.mainspring.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.page.PageQuery;

class DeclaredParametersTest {

    @Test
    void parametersAreNamedByTheirAnnotationOrTheirArgument() {
        assertThat(of("named").types())
                .isEqualTo(Map.of("organizationId", UUID.class, "as-of", LocalDate.class, "year", int.class));
    }

    @Test
    void aQueryRecordIsLookedIntoWithWhatItInherits() {
        assertThat(of("list").types())
                .containsOnlyKeys("colour", "limit", "cursor", "sort", "total")
                .containsEntry("limit", int.class)
                .containsEntry("total", boolean.class)
                .containsEntry("colour", String.class);
    }

    @Test
    void whatComesFromElsewhereIsNoQueryParameter() {
        assertThat(of("get").types()).isEmpty();
    }

    private static DeclaredParameters of(String name) {
        Method method = Arrays.stream(Resource.class.getDeclaredMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return DeclaredParameters.of(method);
    }

    static class ColourQuery extends PageQuery {
        @RestQuery
        String colour;

        String notAParameter;
    }

    interface Resource {
        void named(@RestQuery UUID organizationId, @RestQuery("as-of") LocalDate asOf, @QueryParam("year") int when);

        void list(@BeanParam ColourQuery query);

        void get(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, String body);
    }
}
