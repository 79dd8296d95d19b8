package org.mainspring.gateway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceDocument registry = document("registry");
    private final ServiceDocument funding = document("funding");
    private final JsonNode merged = DocumentMerge.merge(List.of(registry, funding), Set.of(), Set.of());

    static ServiceDocument document(String service) {
        String name = "/document/" + service + ".json";
        try (InputStream stream = DocumentMergeTest.class.getResourceAsStream(name)) {
            return ServiceDocument.of(service, JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode at(String pointer) {
        return merged.at(JsonPointer.compile(pointer));
    }

    private JsonNode operation(String path, String method) {
        return merged.path("paths").path(path).path(method);
    }

    @Test
    void only_paths_that_the_gateway_routes_to_the_service_are_taken() {
        List<String> paths = new ArrayList<>();
        merged.path("paths").fieldNames().forEachRemaining(paths::add);

        assertEquals(
                List.of(
                        "/funding/v1/programmes",
                        "/registry/openapi",
                        "/registry/v1/changes",
                        "/registry/v1/organizations",
                        "/registry/v1/organizations/{id}"),
                paths);
    }

    @Test
    void operations_and_tags_say_whose_they_are() {
        JsonNode list = operation("/registry/v1/organizations", "get");

        assertEquals("registry_listOrganizations", list.path("operationId").asText());
        assertEquals("registry / organizations", list.at("/tags/0").asText());
        assertEquals(
                "[\"funding / programmes\",\"registry / changes\",\"registry / openapi\",\"registry / organizations\"]",
                new ObjectMapper()
                        .valueToTree(merged.path("tags").findValuesAsText("name"))
                        .toString());
        assertEquals(
                "funding / programmes",
                operation("/funding/v1/programmes", "get").at("/tags/0").asText());
        assertEquals(
                "registry_getOrganization",
                operation("/registry/v1/organizations", "post")
                        .at("/responses/201/links/self/operationId")
                        .asText());
    }

    @Test
    void what_all_define_alike_down_to_what_it_refers_to_appears_once() {
        JsonNode schemas = at("/components/schemas");

        assertTrue(schemas.has("Problem"));
        assertTrue(schemas.has("ProblemError"));
        assertEquals(
                "#/components/schemas/ProblemError",
                schemas.at("/Problem/properties/errors/items/$ref").asText());
        assertFalse(schemas.has("RegistryProblem"));
        assertTrue(at("/components/responses").has("Problem"));
        assertTrue(at("/components/securitySchemes").has("bearer"));
    }

    @Test
    void what_differs_even_in_what_it_refers_to_is_kept_apart() {
        JsonNode schemas = at("/components/schemas");

        assertEquals(200, schemas.path("RegistryText").path("maxLength").asInt());
        assertEquals(500, schemas.path("FundingText").path("maxLength").asInt());
        assertEquals(
                "#/components/schemas/FundingText",
                schemas.at("/FundingNames/properties/default/$ref").asText());
        assertEquals(
                20, at("/components/parameters/RegistryLimit/schema/default").asInt());
        assertTrue(schemas.has("RegistryMoney"));
    }

    @Test
    void references_are_renamed_also_into_the_inside_of_a_component() {
        JsonNode properties = at("/components/schemas/RegistryOrganization/properties");

        assertEquals(
                "#/components/schemas/RegistryNames",
                properties.at("/names/$ref").asText());
        assertEquals(
                "#/components/schemas/RegistryText",
                properties.at("/tags/items/$ref").asText());
        assertEquals(
                "#/components/schemas/RegistryNames/properties/default",
                properties.at("/first/$ref").asText());
    }

    @Test
    void data_that_looks_like_a_name_is_left_alone() {
        JsonNode example = operation("/registry/v1/organizations", "get")
                .at("/responses/200/content")
                .path("application/json")
                .at("/examples/one/value");

        assertEquals("#/components/schemas/Organization", example.path("$ref").asText());
        assertEquals("mine", example.path("operationId").asText());
        assertEquals("data", example.at("/tags/0").asText());
        assertEquals(
                "getOrganization",
                at("/components/schemas/RegistryOrganization/properties/operationId/example")
                        .asText());
    }

    @Test
    void a_discriminator_still_finds_its_schemas() {
        JsonNode mapping = at("/components/schemas/RegistryParty/discriminator/mapping");

        assertEquals(
                "#/components/schemas/RegistryOrganization",
                mapping.path("ORGANIZATION").asText());
        assertEquals("#/components/schemas/RegistryText", mapping.path("TEXT").asText());
        assertEquals(
                "#/components/schemas/RegistryOrganization",
                mapping.path("Organization").asText());
    }

    @Test
    void each_operation_says_what_it_requires() {
        assertEquals(
                "[]",
                operation("/registry/v1/organizations", "get").path("security").toString());
        assertEquals(
                "[{\"bearer\":[]}]",
                operation("/registry/v1/organizations", "post").path("security").toString());
        assertEquals(
                "[{\"bearer\":[\"read\"]}]",
                operation("/funding/v1/programmes", "get").path("security").toString());
        assertFalse(merged.has("security"));
    }

    @Test
    void each_operation_has_what_the_gateway_answers_beside_what_the_service_does() {
        JsonNode responses = operation("/registry/v1/organizations", "get").path("responses");
        List<String> codes = new ArrayList<>();
        responses.fieldNames().forEachRemaining(codes::add);

        assertEquals(List.of("200", "502", "503", "504", "default"), codes);
        for (String code : List.of("502", "504")) {
            assertEquals(
                    "{\"$ref\":\"#/components/responses/GatewayProblem" + code + "\"}",
                    responses.path(code).toString());
        }
        assertEquals("Busy", responses.at("/503/description").asText());
        assertEquals(
                "The service took too long.",
                at("/components/responses/GatewayProblem504/description").asText());
    }

    @Test
    void its_problems_are_those_of_the_services_where_they_agree() {
        JsonNode alone = DocumentMerge.merge(List.of(registry), Set.of(), Set.of());

        assertEquals("#/components/schemas/Problem", schemaOfProblem(merged));
        assertFalse(at("/components/schemas").has("GatewayProblem"));
        assertEquals("#/components/schemas/GatewayProblem", schemaOfProblem(alone));
        assertTrue(alone.at("/components/schemas/GatewayProblem/properties").has("traceId"));
    }

    private static String schemaOfProblem(JsonNode document) {
        return document.at("/components/responses/GatewayProblem502/content/application~1problem+json/schema/$ref")
                .asText();
    }

    @Test
    void every_reference_of_a_component_leads_somewhere() {
        for (String reference : at("/components").findValuesAsText("$ref")) {
            assertFalse(merged.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test
    void the_order_of_the_services_makes_no_difference() {
        JsonNode other = DocumentMerge.merge(List.of(funding, registry), Set.of(), Set.of());

        assertEquals(merged.toString(), other.toString());
    }

    @Test
    void what_is_missing_or_not_of_now_is_said() {
        JsonNode partial = DocumentMerge.merge(List.of(funding), List.of("registry", "events"), List.of("funding"));

        assertEquals(
                "[\"events\",\"registry\"]",
                partial.path("x-mainspring-missing").toString());
        assertEquals("[\"funding\"]", partial.path("x-mainspring-stale").toString());
        assertFalse(merged.has("x-mainspring-missing"));
    }

    @Test
    void yaml_says_the_same_and_quotes_status_codes() throws IOException {
        String yaml = Yaml.write(merged);

        assertEquals(merged, new ObjectMapper(new YAMLFactory()).readTree(yaml));
        assertTrue(yaml.contains("\"200\":"));
    }
}
