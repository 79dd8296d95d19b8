package org.mainspring.registry.result;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.verdict.HardFloor;
import org.mainspring.registry.verdict.Yardstick;

/** Rows as a request lists them, held against the rules: each recognition once, with a value for every floor. */
final class FiledRows {

    private static final int MOST_TOLD = 100;
    private static final int INTEGER_DIGITS = 18;
    private static final int FRACTION_DIGITS = 6;

    private final List<ResultRequest> rows;
    private final Map<UUID, Integer> places = new LinkedHashMap<>();

    FiledRows(List<ResultRequest> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            if (places.putIfAbsent(rows.get(i).recognitionId(), i) != null) {
                throw Refusal.unprocessable(pointer(i), "RESULT_REPEATED", "There is another row of this recognition.");
            }
        }
    }

    UUID[] recognitions() {
        return places.keySet().toArray(UUID[]::new);
    }

    void requireMeasured(Yardstick yardstick) {
        Set<String> asked = yardstick.floors().stream().map(HardFloor::measure).collect(Collectors.toSet());
        refuse(IntStream.range(0, rows.size()).boxed().flatMap(place -> faults(place, asked)));
    }

    void requirePooled(List<Misplaced> misplaced) {
        refuse(misplaced.stream().map(one -> one.at(pointer(places.get(one.recognitionId())))));
    }

    private Stream<FieldError> faults(int place, Set<String> asked) {
        Map<String, @Nullable BigDecimal> told = rows.get(place).allMeasures();
        String at = "/results/" + place + "/measures";
        Stream<FieldError> missing = asked.stream()
                .filter(measure -> told.get(measure) == null)
                .sorted()
                .map(measure -> FieldError.at(at, "MEASURE_MISSING", "There is no value of " + measure + "."));
        return Stream.concat(missing, told.entrySet().stream().flatMap(one -> fault(one, asked, at)));
    }

    private static Stream<FieldError> fault(
            Map.Entry<String, @Nullable BigDecimal> told, Set<String> asked, String at) {
        String pointer = at + "/" + told.getKey().replace("~", "~0").replace("/", "~1");
        if (!asked.contains(told.getKey())) {
            return Stream.of(FieldError.at(pointer, "MEASURE_NOT_FOUND", "The rules have no floor for this."));
        }
        return hasTooManyDigits(told.getValue())
                ? Stream.of(FieldError.at(
                        pointer, "TOO_MANY_DIGITS", "At most 18 digits before the point and 6 after it are taken."))
                : Stream.empty();
    }

    private static boolean hasTooManyDigits(@Nullable BigDecimal value) {
        return value != null && (value.scale() > FRACTION_DIGITS || value.precision() - value.scale() > INTEGER_DIGITS);
    }

    private static void refuse(Stream<FieldError> faults) {
        List<FieldError> told = faults.limit(MOST_TOLD).toList();
        if (!told.isEmpty()) {
            throw new Refusal(ProblemType.UNPROCESSABLE, told.get(0).message(), told);
        }
    }

    private static String pointer(int place) {
        return "/results/" + place + "/recognitionId";
    }
}
