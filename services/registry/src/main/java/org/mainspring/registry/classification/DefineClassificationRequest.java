package org.mainspring.registry.classification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Names;

/** A classification with its first version. */
@Schema(example = """
                {"code": "SHANGHAI_3_6", "names": {"zh": "“3+6”新型产业体系", "en": "3+6 industries"}, "version": {
                 "validFrom": "2021-01-01", "categories": [
                 {"code": "LEADING_INDUSTRIES", "names": {"zh": "三大先导产业", "en": "Leading industries"}, "rank": 1},
                 {"code": "INTEGRATED_CIRCUITS", "names": {"zh": "集成电路", "en": "Integrated circuits"},
                  "parent": "LEADING_INDUSTRIES", "rank": 1}]}}""")
public record DefineClassificationRequest(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") String code,
        @NotNull @Valid Names names,
        @NotNull @Valid AddClassificationVersionRequest version) {}
