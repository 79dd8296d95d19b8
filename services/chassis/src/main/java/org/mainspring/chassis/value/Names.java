package org.mainspring.chassis.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name in Chinese, in English or in both. */
@Embeddable
@Schema(
        description = "A name in Chinese, in English or in both; at least one.",
        example = "{\"zh\":\"思源电气股份有限公司\",\"en\":\"Siyuan Electric Co., Ltd.\"}")
public record Names(
        @Column(name = "name_zh") @Size(min = 1, max = 300) @Nullable String zh,

        @Column(name = "name_en") @Size(min = 1, max = 300) @Nullable String en) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "at least one of zh and en must be given, and each is one line with a letter or a digit") public boolean isGiven() {
        return all().findAny().isPresent()
                && all().allMatch(name -> name.codePoints().anyMatch(Character::isLetterOrDigit)
                        && name.chars().noneMatch(Names::breaksLine));
    }

    private static boolean breaksLine(int character) {
        return character == '\n' || character == '\r';
    }

    /** The name in the wanted language, else in the other. */
    public String in(Language language) {
        String wanted = language == Language.ZH ? zh : en;
        return wanted != null ? wanted : Objects.requireNonNullElse(zh != null ? zh : en, "");
    }

    public Stream<String> all() {
        return Stream.of(zh, en).filter(Objects::nonNull).map(String.class::cast);
    }
}
