package org.mainspring.registry.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.bulk.Outcome;
import org.mainspring.registry.bulk.RowReport;

/** Rows being taken, one after the other: what they confer is collected, to be written at once. */
final class RecognitionRows {

    private final References references;
    private final Map<String, Recognition> byExternalId = new HashMap<>();
    private final Map<String, Recognition> held = new HashMap<>();
    private final Set<String> taken;
    private final MergePatch mergePatch;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private final Instant now;
    private final List<RowReport> reports = new ArrayList<>();
    private final List<Recognition> fresh = new ArrayList<>();

    RecognitionRows(
            References references,
            List<Recognition> known,
            Set<String> taken,
            MergePatch mergePatch,
            Supplier<UUID> ids,
            LocalDate today,
            Instant now) {
        this.references = references;
        this.taken = new HashSet<>(taken);
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.today = today;
        this.now = now;
        known.forEach(this::add);
    }

    /** What a recognition may point to. */
    interface References {
        /** @throws Refusal where it points to what there is not */
        void require(ConferRecognitionRequest details, boolean active);
    }

    void take(RecognitionRow row) {
        try {
            reports.add(confer(row));
        } catch (RuntimeException failure) {
            reports.add(RowReport.refused(row.number(), failure));
        }
    }

    private RowReport confer(RecognitionRow row) {
        var details = mergePatch.apply(row.details(), null, ConferRecognitionRequest.class);
        Recognition recognition = Recognition.confer(ids.get(), details, today, now);
        Recognition same =
                details.externalId() == null ? held.get(what(recognition)) : byExternalId.get(details.externalId());
        Set<String> keys = keys(recognition);
        requireOwn(keys);
        if (same != null) {
            requireSame(same, recognition, details);
            taken.addAll(keys);
            return new RowReport(row.number(), Outcome.UNCHANGED, same.id(), List.of(), keys);
        }
        references.require(details, recognition.isActive());
        requireNotHeld(recognition);
        add(recognition);
        fresh.add(recognition);
        taken.addAll(keys);
        return new RowReport(row.number(), Outcome.CREATED, recognition.id(), List.of(), keys);
    }

    private void requireOwn(Set<String> keys) {
        keys.stream().filter(taken::contains).findFirst().ifPresent(key -> {
            String member = key.startsWith("externalId") ? "/externalId" : "/organizationId";
            throw Refusal.unprocessable(member, "KEY_REPEATED", "Another row of the file before this one has it too.");
        });
    }

    /** What was conferred is not changed by saying it otherwise. */
    private static void requireSame(Recognition known, Recognition said, ConferRecognitionRequest details) {
        if (!known.snapshot().isConferredAs(said.snapshot())) {
            String otherwise = "Recognition " + known.id() + " says otherwise; revoke it and confer it anew.";
            String pointer = details.externalId() == null ? "/organizationId" : "/externalId";
            throw new Refusal(
                    ProblemType.ALREADY_EXISTS,
                    otherwise,
                    List.of(FieldError.at(pointer, "SAYS_OTHERWISE", otherwise)));
        }
    }

    private void requireNotHeld(Recognition recognition) {
        @Nullable Recognition other = recognition.isActive() ? held.get(what(recognition)) : null;
        if (other != null) {
            throw RecognitionRepository.alreadyHeld(other);
        }
    }

    private void add(Recognition recognition) {
        if (recognition.snapshot().externalId() != null) {
            byExternalId.put(recognition.snapshot().externalId(), recognition);
        }
        if (recognition.isActive()) {
            held.put(what(recognition), recognition);
        }
    }

    private static Set<String> keys(Recognition recognition) {
        Set<String> keys = new HashSet<>();
        if (recognition.snapshot().externalId() != null) {
            keys.add("externalId " + recognition.snapshot().externalId());
        }
        if (recognition.isActive()) {
            keys.add(what(recognition));
        }
        return keys;
    }

    private static String what(Recognition recognition) {
        RecognitionSnapshot snapshot = recognition.snapshot();
        return snapshot.organizationId() + " " + snapshot.scheme() + " " + snapshot.level();
    }

    List<RowReport> reports() {
        return reports;
    }

    List<Recognition> fresh() {
        return fresh;
    }
}
