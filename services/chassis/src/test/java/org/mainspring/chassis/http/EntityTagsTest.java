package org.mainspring.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Language;

class EntityTagsTest {

    private record Shown(long version, long beside) implements Versioned {}

    @Test
    void everyRepresentationHasAStrongTagOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (long version : new long[] {0, 1, 10, 11}) {
            for (long beside : new long[] {0, 1, 11}) {
                for (Language language : Language.values()) {
                    tags.add(EntityTags.of(new Shown(version, beside), language));
                }
            }
        }
        assertThat(tags).hasSize(4 * 3 * 2).allMatch(tag -> tag.matches("\"[0-9]+(-[0-9]+)?\\.(zh|en)\""));
    }

    @Test
    void theSameRepresentationHasTheSameTag() {
        assertThat(EntityTags.of(new Shown(4, 0), Language.ZH)).isEqualTo("\"4.zh\"");
        assertThat(EntityTags.of(new Shown(4, 2), Language.EN)).isEqualTo("\"4-2.en\"");
    }
}
