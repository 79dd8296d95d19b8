package org.mainspring.events.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** What an organizer says of a series. */
@Schema(example = """
                {"slug": "innomatch-expo", "names": {"zh": "全球技术转移大会", "en": "InnoMatch EXPO"}}""")
public record AnnounceSeriesRequest(
        @Schema(description = "A short name for addresses; unique.", example = "innomatch-expo")
        @NotNull @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,99}$") String slug,

        @NotNull @Valid Names names,

        @Schema(description = "Your own identity of the record; unique.", example = "shanghai/innomatch-expo")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,100}$") @Nullable String externalId,

        @Schema(description = "Code of a source of the registry.")
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,63}$") @Nullable String source) {}
