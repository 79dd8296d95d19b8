package org.mainspring.registry.classification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.source.SourceService;

/** Defines classifications, adds versions and tells of both. */
@ApplicationScoped
public class ClassificationService {

    private final ClassificationRepository classifications;
    private final ClassificationVersionRepository versions;
    private final TaxonomyRepository taxonomies;
    private final SourceService sources;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ClassificationService(
            ClassificationRepository classifications,
            ClassificationVersionRepository versions,
            TaxonomyRepository taxonomies,
            SourceService sources,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.classifications = classifications;
        this.versions = versions;
        this.taxonomies = taxonomies;
        this.sources = sources;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Classification> define(DefineClassificationRequest request) {
        Classification classification = Classification.define(request, clock.instant());
        ClassificationVersion first = ClassificationVersion.first(ids.next(), request, clock.instant());
        return classifications
                .refuseTaken(classification.code())
                .chain(() -> sources.requireReference(request.version().source(), "/version/source"))
                .chain(() -> classifications.persist(classification))
                .call(() -> outbox.tell(classification.defined()))
                .call(() -> keep(first));
    }

    @WithTransaction
    Uni<ClassificationVersionResponse> add(String code, AddClassificationVersionRequest request) {
        return classifications
                .requireLocked(code)
                .call(() -> sources.requireReference(request.source(), "/source"))
                .flatMap(classification -> versions.requireNumber(code, classification.latestNumber())
                        .map(before -> classification.add(ids.next(), request, before, clock.instant())))
                .call(this::keep)
                .map(ClassificationVersion::response);
    }

    private Uni<Void> keep(ClassificationVersion version) {
        return versions.persist(version).chain(() -> outbox.tell(version.added()));
    }

    /**
     * The keys of all that is certainly within a category, by whatever version it was said.
     *
     * @param category any of the classification where {@code null}
     */
    public Uni<List<String>> within(String classification, @Nullable String category) {
        return taxonomies
                .read(classification, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .map(taxonomy -> category == null ? taxonomy.codes() : taxonomy.within(category))
                .map(codes -> keys(classification, codes));
    }

    private static List<String> keys(String classification, Set<String> codes) {
        return codes.stream()
                .map(code -> new AssignedCategory(classification, code).key())
                .toList();
    }

    /**
     * Refuses categories that the version of their classification in force on a day does not have.
     *
     * @param pointers where the request names each of them
     */
    public Uni<Void> requireInForce(Map<AssignedCategory, String> pointers, LocalDate day) {
        return pointers.isEmpty()
                ? Uni.createFrom().voidItem()
                : taxonomies
                        .notInForce(pointers.keySet(), day)
                        .invoke(unknown -> refuse(unknown, pointers, day))
                        .replaceWithVoid();
    }

    /** Those of many that no version in force on that day has. */
    public Uni<List<AssignedCategory>> notInForce(Set<AssignedCategory> assigned, LocalDate day) {
        return assigned.isEmpty() ? Uni.createFrom().item(List.of()) : taxonomies.notInForce(assigned, day);
    }

    private static void refuse(List<AssignedCategory> unknown, Map<AssignedCategory, String> pointers, LocalDate day) {
        List<FieldError> errors = unknown.stream()
                .map(assigned -> FieldError.at(
                        pointers.getOrDefault(assigned, ""),
                        "CATEGORY_NOT_IN_FORCE",
                        "No version of " + assigned.classification() + " in force on " + day + " has a category "
                                + assigned.category() + "."))
                .sorted(Comparator.comparing(FieldError::pointer, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(ProblemType.UNPROCESSABLE, errors.get(0).message(), errors);
        }
    }
}
