package org.mainspring.funding.enterprise;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.factkind.FactKindService;
import org.mainspring.funding.factkind.FactKinds;

/** Records facts about enterprises. It tells nobody: they are confidential, and what is told is public. */
@ApplicationScoped
class EnterpriseFactService {

    private final EnterpriseFactRepository facts;
    private final FactKindService kinds;
    private final FundingConfig config;
    private final Ids ids;
    private final Clock clock;

    EnterpriseFactService(
            EnterpriseFactRepository facts, FactKindService kinds, FundingConfig config, Ids ids, Clock clock) {
        this.facts = facts;
        this.kinds = kinds;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RecordedFactsResponse> add(RecordFactsRequest request, Actor actor) {
        return kinds.all()
                .map(known -> facts(request.facts(), known, actor))
                .call(recorded -> facts.add(recorded))
                .map(recorded -> new RecordedFactsResponse(
                        recorded.stream().map(EnterpriseFact::response).toList()));
    }

    private List<EnterpriseFact> facts(List<FactStatement> said, FactKinds known, Actor actor) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, config.timeZone());
        return IntStream.range(0, said.size())
                .mapToObj(i -> EnterpriseFact.of(ids.next(), said.get(i), "/facts/" + i, known, actor, today, now))
                .toList();
    }
}
