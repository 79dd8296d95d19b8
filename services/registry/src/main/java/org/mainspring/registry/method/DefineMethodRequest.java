package org.mainspring.registry.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** A method of ranking with its first version. */
@Schema(example = """
                {"code": "HARD_CORE_INNOVATION_INDEX", "names": {"zh": "硬核科技企业创新指数"}, "version": {
                 "validFrom": "2022-01-01", "missingValues": "MEAN", "ties": "SHARED_RANK", "indicators": [
                 {"code": "RD_SPEND", "names": {"en": "R&D spending"}, "weight": "1", "direction": "HIGHER_IS_BETTER",
                  "normalisation": "MIN_MAX"}]}}""")
public record DefineMethodRequest(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,
        @NotNull @Valid Names names,
        @NotNull @Valid AddMethodVersionRequest version,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
