package org.mainspring.funding.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;

class CompletenessTest {

    @Test
    void whatIsMandatoryAndNotThereIsMissing() {
        List<RequiredDocument> asked = List.of(asked("PLAN", true), asked("AUDIT", true), asked("PHOTO", false));
        assertThat(Completeness.missing(asked, List.of())).containsExactly("PLAN", "AUDIT");
        assertThat(Completeness.missing(asked, List.of(shown("AUDIT"), shown("ANNEX"))))
                .containsExactly("PLAN");
        assertThat(Completeness.missing(asked, List.of(shown("AUDIT"), shown("PLAN"), shown("PLAN"))))
                .isEmpty();
    }

    private static RequiredDocument asked(String kind, boolean mandatory) {
        return new RequiredDocument(kind, new Names(null, kind), mandatory);
    }

    private static Document shown(String kind) {
        return new Document(kind, kind, "application/pdf", 1L, "0a".repeat(32), null);
    }
}
