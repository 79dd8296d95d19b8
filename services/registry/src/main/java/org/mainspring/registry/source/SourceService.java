package org.mainspring.registry.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;

/** Changes sources and tells of it. */
@ApplicationScoped
public class SourceService {

    private final SourceRepository sources;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Clock clock;

    SourceService(SourceRepository sources, Outbox outbox, MergePatch mergePatch, Clock clock) {
        this.sources = sources;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Source> register(RegisterSourceRequest request) {
        Source source = Source.register(request, clock.instant());
        return sources.refuseTaken(source.code())
                .chain(() -> sources.persist(source))
                .call(() -> outbox.tell(source.registered()));
    }

    @WithTransaction
    Uni<Source> change(String code, ExpectedVersion expected, JsonNode patch) {
        return sources.require(code)
                .invoke(source -> expected.require(source.version()))
                .call(source -> change(source, patch));
    }

    /** Refuses the code of a source that there is not; none at all is no code. */
    public Uni<Void> requireReference(@Nullable String code, String pointer) {
        return code == null
                ? Uni.createFrom().voidItem()
                : sources.findById(code)
                        .onItem()
                        .ifNull()
                        .failWith(() ->
                                Refusal.unprocessable(pointer, "SOURCE_NOT_FOUND", "There is no source " + code + "."))
                        .replaceWithVoid();
    }

    /** Those of the codes that sources have. */
    public Uni<Set<String>> known(Set<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : sources.list("code in ?1", codes)
                        .map(found -> found.stream().map(Source::code).collect(Collectors.toSet()));
    }

    private Uni<Void> change(Source source, JsonNode patch) {
        var details = mergePatch.apply(patch, source.details(), RegisterSourceRequest.class);
        SourceChanged changed = source.change(details, clock.instant());
        return changed == null ? Uni.createFrom().voidItem() : outbox.tell(changed);
    }
}
