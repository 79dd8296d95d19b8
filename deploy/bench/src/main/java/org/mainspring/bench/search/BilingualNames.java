package org.mainspring.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.mainspring.bench.search.BilingualName.LegalForm;

/** Names as companies of a region have them: a place, a coined brand, what they do, a legal form. The same for the same seed. */
public final class BilingualNames {

    private static final List<String[]> PLACES = Stream.of(
                    "上海 Shanghai",
                    "上海浦东 Shanghai Pudong",
                    "上海张江 Shanghai Zhangjiang",
                    "江苏 Jiangsu",
                    "苏州 Suzhou",
                    "浙江 Zhejiang")
            .map(BilingualNames::pair)
            .toList();
    private static final List<String[]> BUSINESSES =
            lines("business-words.txt").map(BilingualNames::pair).toList();
    private static final List<String> CHARACTERS = lines("brand-characters.txt")
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .toList();

    private final Random random;
    private final Set<String> given = new HashSet<>();

    public BilingualNames(long seed) {
        random = new Random(seed);
    }

    /** So many names, each only once. */
    public List<BilingualName> next(int count) {
        return Stream.generate(this::next)
                .filter(name -> given.add(name.chinese()))
                .limit(count)
                .toList();
    }

    /** Most are of the region itself; some brands have three characters. */
    private BilingualName next() {
        String[] place = PLACES.get(random.nextInt(3) > 0 ? 0 : random.nextInt(PLACES.size()));
        String[] business = any(BUSINESSES);
        StringBuilder characters = new StringBuilder();
        StringBuilder pinyin = new StringBuilder();
        int length = random.nextInt(4) == 0 ? 3 : 2;
        for (int i = 0; i < length; i++) {
            String character = any(CHARACTERS);
            characters.append(character.charAt(0));
            pinyin.append(character.substring(1));
        }
        String brand = pinyin.substring(0, 1).toUpperCase(Locale.ROOT) + pinyin.substring(1);
        return new BilingualName(
                place[0] + characters + business[0],
                place[1] + " " + brand + " " + business[1],
                LegalForm.values()[Math.max(0, random.nextInt(10) - 7)]);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The Chinese and the English of it. */
    private static String[] pair(String line) {
        return line.split(" ", 2);
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = BilingualNames.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
