package org.mainspring.registry.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NameGramsProperties {

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(6).ofMaxLength(12);
    }

    @Property
    void aWordWithOneLetterWrongStillSharesAPiece(
            @ForAll("latin") String word, @ForAll @IntRange(max = 11) int at, @ForAll("latin") String other) {
        int place = at % word.length();
        String mistyped = word.substring(0, place) + other.charAt(0) + word.substring(place + 1);
        assertThat(shared(word, mistyped)).isNotEmpty();
    }

    @Property(tries = 200)
    void anyTextHasPiecesOrNone(@ForAll @StringLength(max = 300) String text) {
        assertThat(NameGrams.of(Stream.of(text)).length).isLessThanOrEqualTo(400);
    }

    @Example
    void charactersShareAPieceWithTheirHomophonesAndWithPinyin() {
        assertThat(shared("思源", "思沅")).contains("思", "yua");
        assertThat(shared("思源", "斯沅")).contains("iyu");
        assertThat(shared("思源", "siyuan")).contains("^si", "an$");
        assertThat(shared("思源有限公司", "和达有限公司")).isEmpty();
    }

    private static Set<String> shared(String one, String other) {
        Set<String> shared = new HashSet<>(NameGrams.of(FoldedName.of(one)));
        shared.retainAll(NameGrams.of(FoldedName.of(other)));
        return shared;
    }
}
