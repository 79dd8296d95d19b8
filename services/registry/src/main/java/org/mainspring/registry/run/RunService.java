package org.mainspring.registry.run;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.method.MethodFormula;
import org.mainspring.registry.method.MethodService;
import org.mainspring.registry.scoring.Candidate;
import org.mainspring.registry.scoring.RankingInputs;

/** Brings the inputs of rankings together, computes, and shows both; whose ranking it is and who may see it is asked before. */
@ApplicationScoped
public class RunService {

    private static final String OF_RUN = "/run/candidates";
    private static final String OF_IMPORT = "/candidates";

    private final MethodService methods;
    private final PoolRepository pools;
    private final InputsRepository inputs;
    private final EntryRepository entries;
    private final Computations computations;

    RunService(
            MethodService methods,
            PoolRepository pools,
            InputsRepository inputs,
            EntryRepository entries,
            Computations computations) {
        this.methods = methods;
        this.pools = pools;
        this.inputs = inputs;
        this.entries = entries;
        this.computations = computations;
    }

    /** What the run is over; refused, with the place, where the method does not fit or somebody is unknown. */
    public Uni<RankingInputs> prepare(RunRequest run, @Nullable Integer size) {
        return methods.requireFormula(run.method(), run.methodVersion(), "/run/method")
                .flatMap(method -> candidates(method, run).map(candidates -> inputs(method, candidates, run, size)));
    }

    private static RankingInputs inputs(
            MethodFormula method, List<Candidate> candidates, RunRequest run, @Nullable Integer size) {
        WeightVariation variation = run.perturbation();
        return new RankingInputs(
                method.method(),
                method.version(),
                method.formula(),
                candidates,
                size,
                variation == null ? null : variation.perturbation());
    }

    private Uni<List<Candidate>> candidates(MethodFormula method, RunRequest run) {
        if (run.pool() != null) {
            return pools.resolve(run.pool(), "/run/pool").map(RunService::withoutValues);
        }
        List<CandidateRequest> given = Objects.requireNonNull(run.candidates());
        List<Candidate> candidates = Candidates.of(given, method.formula(), OF_RUN);
        return pools.requireKnown(Candidates.pointers(given, OF_RUN)).replaceWith(candidates);
    }

    private static List<Candidate> withoutValues(List<UUID> pool) {
        return pool.stream().map(id -> new Candidate(id, null, null)).toList();
    }

    /** Keeps what a ranking that was just written is to be computed from. */
    public Uni<Void> keep(UUID rankingId, RankingInputs known) {
        return inputs.keep(rankingId, known);
    }

    /** Adds what is known of candidates by now. */
    public Uni<Void> learn(UUID rankingId, ImportValuesRequest request) {
        return inputs.find(rankingId)
                .map(known -> merge(known, request.candidates()))
                .flatMap(known -> inputs.keep(rankingId, known));
    }

    private static RankingInputs merge(RankingInputs known, List<CandidateRequest> more) {
        List<Candidate> read = Candidates.of(more, known.formula(), OF_IMPORT);
        return known.over(Candidates.merge(known.candidates(), read, OF_IMPORT));
    }

    /** Computes from what was kept. */
    public Uni<Computation> compute(UUID rankingId) {
        return inputs.find(rankingId).flatMap(known -> compute(rankingId, known));
    }

    /** Computes off the event loop and keeps the entries. */
    public Uni<Computation> compute(UUID rankingId, RankingInputs known) {
        return computations.run(known).call(computation -> entries.keep(rankingId, computation.result()));
    }

    public Uni<Page<EntryResponse>> entries(UUID rankingId, EntryQuery query, Language language) {
        return entries.list(rankingId, query, language);
    }

    /** All entries for a spreadsheet. */
    public Uni<String> csv(UUID rankingId, Language language) {
        return entries.all(rankingId, language).map(RankingCsv::of);
    }

    /** The canonical text, byte for byte; not found where there is none. */
    public Uni<String> inputs(UUID rankingId) {
        return inputs.read(rankingId);
    }
}
