package org.mainspring.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Writes into every operation what the chassis does for it: its problems, headers, parameters and whether it needs a token. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Set<Integer> ALWAYS = Set.of(400, 406, 414, 431, 500, 503);
    private static final Set<Integer> BEHIND_A_DOOR = Set.of(401, 403);
    private static final Set<Integer> OF_WRITES = Set.of(409, 413, 415, 422);
    private static final Set<Integer> OF_PRECONDITIONS = Set.of(412, 428);
    private static final Set<String> MAKING_NOTHING = Set.of("/replay", "/reconcile", "/dry-run");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        CommonComponents.addTo(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getPATCH)
                .filter(Objects::nonNull)
                .forEach(patch -> MergePatchSchemas.describe(patch, document.getComponents()));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean read = method == PathItem.HttpMethod.GET;
        @Nullable Parameter ifMatch = parameter(operation, "If-Match");
        APIResponses answers = operation.getResponses();
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(refTo(CommonComponents.IDEMPOTENCY_KEY));
            if (ifMatch == null && MAKING_NOTHING.stream().noneMatch(path::endsWith)) {
                created(answers);
            }
        }
        if (ifMatch != null) {
            ifMatch.required(true)
                    .description("The ETag of the version you have read.")
                    .example("\"3.zh\"");
        }
        if (read && path.endsWith("}")) {
            operation.addParameter(refTo(CommonComponents.IF_NONE_MATCH));
            answers.addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
            tagged(answers.getAPIResponse("200"));
        }
        if (parameter(operation, "cursor") != null) {
            answers.getAPIResponse("200")
                    .addHeader(
                            CommonComponents.LINK,
                            OASFactory.createHeader().ref("#/components/headers/" + CommonComponents.LINK));
        }
        operation.addParameter(refTo(CommonComponents.ACCEPT_LANGUAGE));
        // A read that is not for everyone says so itself.
        boolean guarded = operation.getSecurity() != null;
        if (!read && !guarded) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(CommonComponents.TOKEN));
        }
        for (int status : statuses(path, read, guarded, ifMatch != null)) {
            answers.addAPIResponse(
                    Integer.toString(status),
                    OASFactory.createAPIResponse()
                            .ref("#/components/responses/" + CommonComponents.problemName(status)));
        }
    }

    private static Set<Integer> statuses(String path, boolean read, boolean guarded, boolean conditional) {
        Set<Integer> statuses = new TreeSet<>(ALWAYS);
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (!read || guarded) {
            statuses.addAll(BEHIND_A_DOOR);
        }
        if (!read) {
            statuses.addAll(OF_WRITES);
        }
        if (conditional) {
            statuses.addAll(OF_PRECONDITIONS);
        }
        return statuses;
    }

    /** The scanner takes every answer with a body for a 200. */
    private static void created(APIResponses answers) {
        @Nullable APIResponse answer = answers.getAPIResponse("200");
        if (answer != null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse("201", tagged(answer.description("Made.")));
            answer.addHeader("Location", OASFactory.createHeader().ref("#/components/headers/Location"));
        }
    }

    private static APIResponse tagged(APIResponse answer) {
        return answer.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag"));
    }

    private static @Nullable Parameter parameter(Operation operation, String name) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst()
                .orElse(null);
    }

    private static Parameter refTo(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }
}
