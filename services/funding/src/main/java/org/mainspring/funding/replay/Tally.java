package org.mainspring.funding.replay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mainspring.funding.eligibility.Outcome;
import org.mainspring.funding.profile.Profile;
import org.mainspring.funding.replay.DryRunResponse.Affected;
import org.mainspring.funding.replay.DryRunResponse.Change;
import org.mainspring.funding.replay.DryRunResponse.DistrictChange;
import org.mainspring.funding.replay.DryRunResponse.Move;
import org.mainspring.funding.replay.DryRunResponse.Outcomes;

/** Counts what changes, one organization after the other, in as much memory for a million as for a hundred. */
final class Tally {

    private static final int SHOWN = 200;
    private static final String NOWHERE = "";

    private final int[][] moves = new int[Outcome.values().length][Outcome.values().length];
    private final Gathering gains = new Gathering();
    private final Gathering losses = new Gathering();

    /** Those who change in one direction: all are counted, the first ones by name are kept. */
    private static final class Gathering {

        private final TreeSet<Affected> first = new TreeSet<>(
                Comparator.comparing(Tally::name).thenComparing(Affected::organizationId));
        private final Map<String, Integer> districts = new HashMap<>();
        private int count;

        void add(Affected one) {
            count++;
            districts.merge(one.district() == null ? NOWHERE : one.district(), 1, Integer::sum);
            first.add(one);
            if (first.size() > SHOWN) {
                first.pollLast();
            }
        }

        Change change() {
            return new Change(count, List.copyOf(first));
        }

        int in(String district) {
            return districts.getOrDefault(district, 0);
        }
    }

    void add(Profile profile, Outcome before, Outcome after) {
        moves[before.ordinal()][after.ordinal()]++;
        if (before == after || before != Outcome.ELIGIBLE && after != Outcome.ELIGIBLE) {
            return;
        }
        var affected =
                new Affected(profile.organizationId(), profile.names(), profile.district(), before, after);
        (after == Outcome.ELIGIBLE ? gains : losses).add(affected);
    }

    private static String name(Affected one) {
        return one.names().all().findFirst().orElse("");
    }

    Change gains() {
        return gains.change();
    }

    Change losses() {
        return losses.change();
    }

    List<Move> moves() {
        return Stream.of(Outcome.values())
                .flatMap(from -> Stream.of(Outcome.values())
                        .map(to -> new Move(from, to, moves[from.ordinal()][to.ordinal()])))
                .filter(move -> move.count() > 0)
                .toList();
    }

    int judged() {
        return moves().stream().mapToInt(Move::count).sum();
    }

    Outcomes before() {
        return new Outcomes(from(Outcome.ELIGIBLE), from(Outcome.UNKNOWN), from(Outcome.NOT_ELIGIBLE));
    }

    Outcomes after() {
        return new Outcomes(to(Outcome.ELIGIBLE), to(Outcome.UNKNOWN), to(Outcome.NOT_ELIGIBLE));
    }

    private int from(Outcome outcome) {
        return moves().stream()
                .filter(move -> move.from() == outcome)
                .mapToInt(Move::count)
                .sum();
    }

    private int to(Outcome outcome) {
        return moves().stream()
                .filter(move -> move.to() == outcome)
                .mapToInt(Move::count)
                .sum();
    }

    List<DistrictChange> districts() {
        return Stream.concat(gains.districts.keySet().stream(), losses.districts.keySet().stream())
                .distinct()
                .map(district -> new DistrictChange(
                        district.equals(NOWHERE) ? null : district, gains.in(district), losses.in(district)))
                .sorted(Comparator.<DistrictChange>comparingInt(one -> -one.gains() - one.losses())
                        .thenComparing(DistrictChange::district, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
    }
}
