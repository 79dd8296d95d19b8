package org.mainspring.chassis.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every error answer (RFC 9457). */
@Schema(description = "The body of every error answer (RFC 9457, application/problem+json).")
public record Problem(
        @Schema(description = "Reference to the page that explains this kind.", example = "/problems/not-found")
        String type,

        @Schema(example = "There is no such thing") String title,
        @Schema(example = "404") int status,

        @Schema(example = "There is no organization 0197…") @Nullable String detail,

        @Schema(description = "The path that was asked for.") @Nullable String instance,

        @Nullable List<FieldError> errors,

        @Schema(description = "Give it to support.", example = "4bf92f3577b34da6a3ce929d0e0e4736") @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(
            ProblemType type,
            @Nullable String detail,
            List<FieldError> errors,
            String instance,
            @Nullable String traceId) {
        return new Problem(
                type.uri(), type.title(), type.status(), detail, instance, errors.isEmpty() ? null : errors, traceId);
    }
}
