package org.mainspring.registry.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.classification.AssignedCategory;

/** What a registry officer says of an organization; a merge patch changes the same members. */
@Schema(example = """
                {"names": {"zh": "上海示例科技有限公司", "en": "Shanghai Example Technology Co., Ltd."}, "kind": "COMPANY",
                 "uscc": "91310117MA1FABCDXX", "ownership": "PRIVATE", "district": "Songjiang"}""")
public record RegisterOrganizationRequest(
        @NotNull @Valid Names names,

        @Schema(description = "Other names: short, former, as printed elsewhere.")
        @Size(max = 50) @UniqueElements
        @Nullable List<@NotBlank @Size(max = 300) String> aliases,

        @NotNull OrganizationKind kind,

        @Schema(description = "Unified Social Credit Code (GB 32100-2015); checked.", example = "91310117MA1FABCDXX")
        @Size(max = 40) @Nullable String uscc,

        @Nullable Ownership ownership,

        @Size(min = 1, max = 100) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String district,

        @Size(min = 1, max = 100) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String park,

        @Size(min = 1, max = 100) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String industry,

        @Schema(description = "Market and ticker.", example = "SZSE:002028")
        @Size(min = 1, max = 100) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String listing,

        @Nullable UUID parentId,

        @Schema(description = "Stands for several bodies that the source does not name one by one.") @Nullable Boolean collective,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/sieyuan")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source,

        @Schema(
                description =
                        "Categories of classifications that it is in; each of a version in force on the first day.")
        @Size(max = 20) @UniqueElements
        @Nullable List<@NotNull @Valid AssignedCategory> classifications) {

    /** The same belonging to another. */
    RegisterOrganizationRequest under(UUID otherParentId) {
        return new RegisterOrganizationRequest(
                names,
                aliases,
                kind,
                uscc,
                ownership,
                district,
                park,
                industry,
                listing,
                otherParentId,
                collective,
                externalId,
                source,
                classifications);
    }

    /** The categories that it is in. */
    List<AssignedCategory> categories() {
        return Objects.requireNonNullElse(classifications, List.of());
    }

    /** Those that it was not in before, with where the request names each. */
    Map<AssignedCategory, String> categoriesBeyond(List<AssignedCategory> before) {
        return IntStream.range(0, categories().size())
                .filter(i -> !before.contains(categories().get(i)))
                .boxed()
                .collect(Collectors.toMap(categories()::get, i -> "/classifications/" + i + "/category"));
    }
}
