package org.mainspring.gateway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedComponentsTest {

    private static ServiceDocument service(String name, String schemas) throws JsonProcessingException {
        String json = "{'openapi':'3.1.0','components':{'schemas':{%s}}}".formatted(schemas);
        return ServiceDocument.of(name, new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    private static ComponentName schema(String name) {
        return new ComponentName("schemas", name);
    }

    @Test
    void equal_ones_are_shared_also_when_they_refer_to_each_other() throws JsonProcessingException {
        String tree = "'Tree':{'items':{'$ref':'#/components/schemas/Leaf'}},"
                + "'Leaf':{'items':{'$ref':'#/components/schemas/Tree'}}";

        assertEquals(
                Set.of(schema("Tree"), schema("Leaf")),
                SharedComponents.of(List.of(service("a", tree), service("b", tree))));
    }

    @Test
    void one_that_differs_takes_all_with_it_that_lead_to_it() throws JsonProcessingException {
        String chain = "'A':{'items':{'$ref':'#/components/schemas/B'}},"
                + "'B':{'items':{'$ref':'#/components/schemas/C'}},'D':{'type':'string'},'C':";

        assertEquals(
                Set.of(schema("D")),
                SharedComponents.of(List.of(
                        service("a", chain + "{'type':'string'}"), service("b", chain + "{'type':'integer'}"))));
    }

    @Test
    void a_name_that_a_prefixed_one_takes_is_not_shared() throws JsonProcessingException {
        assertEquals(
                Set.of(),
                SharedComponents.of(List.of(
                        service("a", "'BThing':{},'Other':{'type':'string'}"),
                        service("b", "'BThing':{},'Thing':{}"))));
    }

    @Test
    void what_one_service_has_alone_is_its_own() throws JsonProcessingException {
        assertEquals(Set.of(), SharedComponents.of(List.of(service("a", "'Thing':{}"), service("b", ""))));
    }
}
