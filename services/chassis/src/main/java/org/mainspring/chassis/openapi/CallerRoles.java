package org.mainspring.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Writes into every operation who may call it, as its method says; whoever is refused finds there which role to ask for. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CallerRoles implements OASFilter {

    private final Map<String, String> callers = new HashMap<>();

    public CallerRoles(IndexView index) {
        for (AnnotationInstance described :
                index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
            AnnotationValue id = described.value("operationId");
            String who = who(described.target().asMethod());
            if (id != null && who != null) {
                callers.put(id.asString(), who);
            }
        }
    }

    private static @Nullable String who(MethodInfo method) {
        AnnotationInstance roles = method.annotation(RolesAllowed.class);
        if (roles != null) {
            return "Roles: " + String.join(", ", roles.value().asStringArray()) + ".";
        }
        return method.hasAnnotation(PermitAll.class) ? "For everyone." : null;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        String who = callers.get(operation.getOperationId());
        String said = operation.getDescription();
        if (who != null) {
            operation.setDescription(said == null ? who : said + " " + who);
        }
        return operation;
    }
}
