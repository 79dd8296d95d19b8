package org.mainspring.chassis.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request, and where. */
@Schema(
        description =
                "One thing that is wrong, and where: in the body (pointer) or in the query, path or header (parameter).")
public record FieldError(
        @Schema(description = "RFC 6901 pointer into the body.", example = "/uscc") @Nullable String pointer,

        @Schema(description = "Name of a query, path or header parameter.", example = "limit") @Nullable String parameter,

        @Schema(description = "For machines.", example = "USCC_CHECK_CHARACTER")
        String code,

        @Schema(description = "For people.", example = "the check character should be X")
        String message) {

    public static FieldError at(String pointer, String code, String message) {
        return new FieldError(pointer, null, code, message);
    }

    public static FieldError in(String parameter, String code, String message) {
        return new FieldError(null, parameter, code, message);
    }
}
