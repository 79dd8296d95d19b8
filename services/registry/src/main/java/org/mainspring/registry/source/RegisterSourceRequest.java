package org.mainspring.registry.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Legible;

/** What a registry officer says of a source; a merge patch changes the same members, apart from the code. */
@Schema(example = """
                {"code": "sitic-2022-zh", "title": "创新主引擎 发展新动能——上海市产业技术创新大会顺利召开", "lang": "zh",
                 "publishedOn": "2022-07-22"}""")
public record RegisterSourceRequest(
        @Schema(description = "Records refer to the source by it, so it never changes.", example = "sitic-2022-zh")
        @NotNull @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") String code,

        @Schema(description = "As printed, in the language of the source.") @NotBlank @Size(max = 500) String title,

        @Schema(description = "Language of the source (BCP 47).", example = "zh")
        @Pattern(regexp = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")
        @Nullable String lang,

        @Schema(description = "Absent where the source does not tell.") @Nullable LocalDate publishedOn,

        @Size(min = 1, max = 1000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String note,

        @Schema(
                description = "SPDX id, name or address of the licence of what is taken from it.",
                example = "CC-BY-4.0")
        @Size(min = 1, max = 300) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) @Nullable String licence) {}
