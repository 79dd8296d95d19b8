package org.mainspring.funding.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SealedActProperties {

    private static final Subject SUBJECT = new Subject("APPLICATION", new UUID(1, 2));

    @Property(tries = 300)
    void twoActsThatSayDifferentThingsHaveDifferentSeals(
            @ForAll @Chars({'1', '2', ':', '-'}) @StringLength(max = 6) String by,
            @ForAll @Chars({'1', '2', ':', '-'}) @StringLength(max = 6) String note,
            @ForAll @Chars({'1', '2', ':', '-'}) @StringLength(max = 6) String otherBy,
            @ForAll @Chars({'1', '2', ':', '-'}) @StringLength(max = 6) String otherNote) {
        Act one = act(by, note);
        Act other = act(otherBy, otherNote);
        assertThat(seal(one).equals(seal(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void whereOneTextEndsAndTheNextBeginsMatters(
            @ForAll @Chars({'1', '2', ':', '-'}) @StringLength(min = 1, max = 12) String text) {
        for (int cut = 0; cut < text.length(); cut++) {
            Act one = act(text.substring(0, cut), text.substring(cut));
            Act other = act(text.substring(0, cut + 1), text.substring(cut + 1));
            assertThat(seal(one)).isNotEqualTo(seal(other));
        }
    }

    private static Act act(String by, String note) {
        return new Act(SUBJECT, 1, "CHANGED", by, "", null, Instant.EPOCH, note, false);
    }

    private static String seal(Act act) {
        return SealedAct.of(act, SealedAct.START).seal();
    }
}
