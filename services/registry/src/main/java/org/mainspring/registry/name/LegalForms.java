package org.mainspring.registry.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a company is by law, as it stands at the end of its name: 有限公司, Co., Ltd. They are data, one to a line. */
final class LegalForms {

    /** By their last word, the longest first. */
    private static final Map<String, List<List<String>>> BY_END = read();

    private LegalForms() {}

    /** The words without the legal forms at their end, however many; a name that is nothing else keeps the first. */
    static List<String> strip(List<String> words) {
        List<String> rest = words;
        List<String> shorter = once(rest);
        while (shorter.size() < rest.size() && !shorter.isEmpty()) {
            rest = shorter;
            shorter = once(rest);
        }
        return rest;
    }

    private static List<String> once(List<String> words) {
        if (words.isEmpty()) {
            return words;
        }
        return BY_END.getOrDefault(words.get(words.size() - 1), List.of()).stream()
                .filter(form -> endsWith(words, form))
                .findFirst()
                .map(form -> words.subList(0, words.size() - form.size()))
                .orElse(words);
    }

    private static boolean endsWith(List<String> words, List<String> form) {
        return words.size() >= form.size()
                && words.subList(words.size() - form.size(), words.size()).equals(form);
    }

    private static Map<String, List<List<String>>> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LegalForms.class.getResourceAsStream("legal-forms.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LegalForms::words)
                    .sorted(Comparator.comparingInt((List<String> form) -> form.size())
                            .reversed())
                    .collect(Collectors.groupingBy(form -> form.get(form.size() - 1)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** As {@link FoldedName} divides: Han characters one by one. */
    private static List<String> words(String line) {
        return HanCharacters.is(line.codePointAt(0))
                ? line.codePoints().mapToObj(Character::toString).toList()
                : List.of(line.split(" "));
    }
}
