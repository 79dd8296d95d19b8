package org.mainspring.registry.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** A recognition scheme with its levels. */
@Schema(example = """
                {"code": "ENTERPRISE_TECHNOLOGY_CENTRE", "names": {"zh": "企业技术中心", "en": "Enterprise technology centre"},
                 "levels": [{"code": "NATIONAL", "rank": 1, "names": {"zh": "国家级", "en": "National"}}]}""")
public record DefineSchemeRequest(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,
        @NotNull @Valid Names names,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid SchemeLevel> levels,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
