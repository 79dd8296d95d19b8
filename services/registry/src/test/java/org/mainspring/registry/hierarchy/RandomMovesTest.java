package org.mainspring.registry.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.registry.Registry;

/** Whole branches move at random, and a model that knows nothing but parents says where everybody stands. */
@QuarkusTest
class RandomMovesTest {

    private static final int ORGANIZATIONS = 12;
    private static final int MOVES = 25;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<String> living = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everybodyStandsWhereTheModelSays(long seed) {
        var random = new Random(seed);
        IntStream.range(0, ORGANIZATIONS).forEach(i -> register("Random %d %02d".formatted(seed, i)));
        for (int i = 0; i < MOVES; i++) {
            String one = any(random);
            String other = any(random);
            if (random.nextInt(8) == 0) {
                merge(one, other);
            } else {
                move(one, random.nextInt(6) == 0 ? null : other);
            }
            compare(any(random), random.nextInt(1, 6));
        }
        names.keySet().forEach(id -> compare(id, 200));
    }

    private void register(String name) {
        String id = Registry.company(name);
        names.put(id, name);
        living.add(id);
    }

    private String any(Random random) {
        return living.get(random.nextInt(living.size()));
    }

    private void move(String id, String parent) {
        boolean possible = !above(parent, true).contains(id);
        Hierarchy.move(id, parent).statusCode(possible ? 200 : 422);
        if (possible) {
            parents.put(id, parent);
        }
    }

    private void merge(String id, String survivor) {
        boolean possible = !above(survivor, true).contains(id);
        Hierarchy.merge(id, survivor).statusCode(possible ? 200 : 422);
        if (possible) {
            parents.replaceAll((child, parent) -> id.equals(parent) ? survivor : parent);
            living.remove(id);
        }
    }

    private void compare(String id, int limit) {
        String path = "/organizations/" + id;
        assertThat(Hierarchy.<String>all(path + "/ancestors?limit=" + limit, "organization.id"))
                .containsExactlyElementsOf(above(id, false));
        Map<String, Integer> below = new LinkedHashMap<>();
        outline(id, 1, below);
        assertThat(Hierarchy.<String>all(path + "/descendants?limit=" + limit, "organization.id"))
                .containsExactlyElementsOf(below.keySet());
        assertThat(Hierarchy.<Integer>all(path + "/descendants?limit=" + limit, "depth"))
                .containsExactlyElementsOf(below.values());
        List<String> group = new ArrayList<>(parents.get(id) == null ? below.keySet() : List.of());
        if (parents.get(id) == null) {
            group.add(id);
        }
        assertThat(Hierarchy.<String>all("/organizations?limit=200&groupId=" + id, "id"))
                .containsExactlyInAnyOrderElementsOf(group);
    }

    private List<String> above(String id, boolean itself) {
        List<String> above = new ArrayList<>();
        for (String one = itself ? id : parents.get(id); one != null; one = parents.get(one)) {
            above.add(one);
        }
        return above;
    }

    private void outline(String id, int depth, Map<String, Integer> below) {
        names.keySet().stream().filter(child -> id.equals(parents.get(child))).forEach(child -> {
            below.put(child, depth);
            outline(child, depth + 1, below);
        });
    }
}
