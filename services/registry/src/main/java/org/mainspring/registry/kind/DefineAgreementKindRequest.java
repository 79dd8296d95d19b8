package org.mainspring.registry.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** A kind of agreement. */
@Schema(example = """
                {"code": "LICENCE", "names": {"zh": "许可协议", "en": "Licence agreement"}}""")
public record DefineAgreementKindRequest(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,
        @NotNull @Valid Names names,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
