package org.mainspring.registry.classification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** The categories from a day on. */
@Schema(example = """
                {"validFrom": "2021-01-01", "categories": [
                 {"code": "LEADING_INDUSTRIES", "names": {"zh": "三大先导产业", "en": "Leading industries"}, "rank": 1},
                 {"code": "INTEGRATED_CIRCUITS", "names": {"zh": "集成电路", "en": "Integrated circuits"},
                  "parent": "LEADING_INDUSTRIES", "rank": 1}]}""")
public record AddClassificationVersionRequest(
        @Schema(description = "The first day on which it is in force; after that of the version before.") @NotNull LocalDate validFrom,

        @NotEmpty @Size(max = 2000) List<@NotNull @Valid Category> categories,

        @Schema(description = "What became of categories of the version before, where that is known.")
        @Size(max = 4000) @UniqueElements
        @Nullable List<@NotNull @Valid Correspondence> correspondences,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source,

        @Size(min = 1, max = 500) @Nullable String note) {

    List<Correspondence> told() {
        return Objects.requireNonNullElse(correspondences, List.of());
    }
}
