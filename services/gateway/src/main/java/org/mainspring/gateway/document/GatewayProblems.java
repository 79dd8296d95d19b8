package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainspring.gateway.exchange.Problem;
import org.mainspring.gateway.exchange.ProblemType;

/** The problems that the gateway answers in place of a service, whatever the operation; its own document lists none. */
final class GatewayProblems {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<ProblemType> TYPES =
            List.of(ProblemType.BAD_GATEWAY, ProblemType.SERVICE_UNAVAILABLE, ProblemType.GATEWAY_TIMEOUT);
    private static final ComponentName SHARED = new ComponentName("schemas", "Problem");
    private static final ComponentName OWN = new ComponentName("schemas", "GatewayProblem");
    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "instance", "traceId");

    private GatewayProblems() {}

    /** What the operations refer to; the schema is the one the services share, if they do. */
    static Map<ComponentName, JsonNode> components(Set<ComponentName> shared) {
        Map<ComponentName, JsonNode> components = new HashMap<>();
        ComponentName schema = shared.contains(SHARED) ? SHARED : OWN;
        TYPES.forEach(type -> components.put(response(type), answer(type, schema)));
        if (schema.equals(OWN)) {
            components.put(OWN, schema());
        }
        return components;
    }

    private static ObjectNode answer(ProblemType type, ComponentName schema) {
        ObjectNode answer = JSON.objectNode().put("description", type.title() + ".");
        answer.putObject("content")
                .putObject(Problem.MEDIA_TYPE)
                .putObject("schema")
                .put("$ref", schema.reference());
        return answer;
    }

    private static ObjectNode schema() {
        ObjectNode schema = JSON.objectNode()
                .put("type", "object")
                .put("description", "A problem (RFC 9457) of the gateway: the service did not answer.");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        MEMBERS.forEach(member -> {
            required.add(member);
            properties.putObject(member).put("type", "status".equals(member) ? "integer" : "string");
        });
        return schema;
    }

    /** Adds those the service does not list itself, and puts all in the order of their codes. */
    static void addTo(ObjectNode operation) {
        SortedMap<String, JsonNode> responses = new TreeMap<>();
        operation.path("responses").properties().forEach(each -> responses.put(each.getKey(), each.getValue()));
        for (ProblemType type : TYPES) {
            responses.putIfAbsent(
                    String.valueOf(type.status()),
                    JSON.objectNode().put("$ref", response(type).reference()));
        }
        operation.set("responses", JSON.objectNode().setAll(responses));
    }

    private static ComponentName response(ProblemType type) {
        return new ComponentName("responses", "GatewayProblem" + type.status());
    }
}
