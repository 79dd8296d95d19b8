package org.mainspring.registry.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.source.SourceService;

/** Defines methods, adds versions and tells of both. */
@ApplicationScoped
public class MethodService {

    private final MethodRepository methods;
    private final MethodVersionRepository versions;
    private final SourceService sources;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    MethodService(
            MethodRepository methods,
            MethodVersionRepository versions,
            SourceService sources,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.methods = methods;
        this.versions = versions;
        this.sources = sources;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Method> define(DefineMethodRequest request) {
        Method method = Method.define(request, clock.instant());
        MethodVersion first =
                MethodVersion.of(ids.next(), method.code(), 1, request.version(), "/version", clock.instant());
        return methods.refuseTaken(method.code())
                .chain(() -> sources.requireReference(request.source(), "/source"))
                .chain(() -> methods.persist(method))
                .call(() -> outbox.tell(method.defined()))
                .call(() -> keep(first));
    }

    @WithTransaction
    Uni<MethodVersionResponse> add(String code, AddMethodVersionRequest request) {
        return methods.requireLocked(code)
                .map(method -> method.add(ids.next(), request, clock.instant()))
                .call(this::keep)
                .map(MethodVersion::response);
    }

    private Uni<Void> keep(MethodVersion version) {
        return versions.persist(version).chain(() -> outbox.tell(version.added()));
    }

    /**
     * The version to compute by; refused where there is none, or it is not in force yet.
     *
     * @param number the one in force today where absent
     * @param pointer where the request names the method
     */
    public Uni<MethodFormula> requireFormula(String code, @Nullable Integer number, String pointer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return (number == null ? versions.findInForce(code, today) : versions.findByNumber(code, number))
                .map(found -> require(found, code, today, pointer));
    }

    private static MethodFormula require(List<MethodVersion> found, String code, LocalDate today, String pointer) {
        if (found.isEmpty()) {
            throw Refusal.unprocessable(
                    pointer,
                    "METHOD_NOT_FOUND",
                    "There is no such version of a method " + code + ", or none in force.");
        }
        MethodFormula formula = found.get(0).formula();
        if (formula.validFrom().isAfter(today)) {
            throw Refusal.unprocessable(
                    pointer, "METHOD_NOT_IN_FORCE", "This version is in force from " + formula.validFrom() + " only.");
        }
        return formula;
    }
}
