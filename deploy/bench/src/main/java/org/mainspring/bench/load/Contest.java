package org.mainspring.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.ProcessTree;

/** Contestants under the same load, in turns, so that their figures come from the same minutes of the machine. */
public record Contest(ProcessTree database, Effort effort) {

    /**
     * How much is measured.
     *
     * @param warmUp requests to each contestant before the first round
     * @param users how many ask at once
     * @param requests to each contestant in each round
     */
    public record Effort(int warmUp, int rounds, int users, int requests) {}

    /** The first round begins when all are warm. */
    public Comparison hold(String name, List<Contestant> contestants) {
        Map<Contestant, List<Round>> rounds = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            load(contestant, effort.warmUp());
            Console.step("%s: %s is warm", name, contestant.name());
            rounds.put(contestant, new ArrayList<>());
        }
        for (int i = 0; i < effort.rounds(); i++) {
            rounds.forEach((contestant, done) -> done.add(round(contestant)));
            Console.step("%s: round %d of %d", name, i + 1, effort.rounds());
        }
        Comparison comparison = new Comparison(
                name,
                rounds.entrySet().stream()
                        .map(entry -> new Score(entry.getKey().name(), entry.getValue()))
                        .toList());
        comparison.tell();
        return comparison;
    }

    private Round round(Contestant contestant) {
        long app = contestant.app().cpuMicros();
        long sql = database.cpuMicros();
        long startedAt = System.nanoTime();
        Histogram micros = load(contestant, effort.requests());
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        return new Round(seconds, contestant.app().cpuMicros() - app, database.cpuMicros() - sql, micros);
    }

    private Histogram load(Contestant contestant, int requests) {
        try {
            return ClosedLoad.run(contestant.endpoint(), contestant.requests(), effort.users(), requests);
        } catch (BenchException e) {
            throw new BenchException(contestant.name() + ": " + e.getMessage(), e);
        }
    }
}
