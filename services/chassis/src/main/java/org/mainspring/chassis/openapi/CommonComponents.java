package org.mainspring.chassis.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.mainspring.chassis.problem.Problem;
import org.mainspring.chassis.problem.ProblemType;

/** The shared parts of the document: problems, headers, parameters, the token. */
final class CommonComponents {

    static final String TOKEN = "token";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    static final String ACCEPT_LANGUAGE = "AcceptLanguage";
    static final String LINK = "Link";
    static final String IF_NONE_MATCH = "IfNoneMatch";

    private CommonComponents() {}

    static void addTo(Components components) {
        components.addSchema("Problem", problem()).addSchema("FieldError", fieldError());
        Arrays.stream(ProblemType.values())
                // An operation that is documented is offered.
                .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                .collect(groupingBy(ProblemType::status, mapping(ProblemType::title, joining("; or: "))))
                .forEach((status, titles) -> components.addResponse(problemName(status), problemAnswer(titles)));
        components
                .addResponse("NotModified", OASFactory.createAPIResponse().description("You hold the present version."))
                .addHeader("ETag", header("The version, for If-Match and If-None-Match.", "\"3.zh\""))
                .addHeader(
                        LINK,
                        header(
                                "The licence of the data, and the next page as rel=\"next\" where there is one.",
                                "</registry/v1/organizations?cursor=AbCd>; rel=\"next\""))
                .addHeader("Location", header("Where the new record is.", "/registry/v1/organizations/0197…"))
                .addParameter(
                        IDEMPOTENCY_KEY,
                        parameter(
                                "Idempotency-Key",
                                "Makes a repeated request harmless: the same key and body give the same answer for 24 hours.",
                                "7b1c0d4e-order-1"))
                .addParameter(ACCEPT_LANGUAGE, parameter("Accept-Language", "Picks displayName: zh or en.", "en"))
                .addParameter(
                        IF_NONE_MATCH,
                        parameter(
                                "If-None-Match",
                                "The ETag you hold; 304 where it is still the present one.",
                                "\"3.en\""))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the OIDC issuer, audience mainspring."));
    }

    /** The answers that share a status share a component. */
    static String problemName(int status) {
        return "Problem" + status;
    }

    private static APIResponse problemAnswer(String titles) {
        Content content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(ref("Problem")));
        return OASFactory.createAPIResponse().description(titles + ".").content(content);
    }

    private static Schema problem() {
        return object("The body of every error answer (RFC 9457).", List.of("type", "title", "status"))
                .addProperty("type", string("Reference to the page that explains this kind.", "/problems/not-found"))
                .addProperty("title", string("The kind in words.", "There is no such thing"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .examples(List.of(404)))
                .addProperty("detail", string("What happened this time.", "There is no organization 0197…."))
                .addProperty("instance", string("The path that was asked for.", "/registry/v1/organizations/0197…"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(ref("FieldError")))
                .addProperty("traceId", string("Give it to support.", "4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    private static Schema fieldError() {
        return object("One thing that is wrong, and where.", List.of("code", "message"))
                .addProperty("pointer", string("RFC 6901 pointer into the body.", "/uscc"))
                .addProperty("parameter", string("Name of a query, path or header parameter.", "limit"))
                .addProperty("code", string("For machines.", "USCC_CHECK_CHARACTER"))
                .addProperty("message", string("For people.", "check character should be X"));
    }

    private static Schema object(String description, List<String> required) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(description)
                .required(required);
    }

    private static Schema string(String description, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .examples(List.of(example));
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .examples(Map.of("usual", OASFactory.createExample().value(example)));
    }

    private static Parameter parameter(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(255))
                .example(example);
    }
}
