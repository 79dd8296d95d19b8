package org.mainspring.registry.candidate;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.candidate.ReconcileResponse.ReconciledRow;
import org.mainspring.registry.name.FoldedName;
import org.mainspring.registry.name.NameMatch;
import org.mainspring.registry.name.NameService;
import org.mainspring.registry.organization.OrganizationResponse;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.uscc.UsccCheck;
import org.mainspring.registry.uscc.UsccSuggestion;

/** Finds who may be meant. */
@ApplicationScoped
class CandidateService {

    /** Less than this and two names have hardly more in common than any two. */
    private static final double LEAST = 0.6;

    private static final int LOOKED_FOR_ONE = 500;
    private static final int LOOKED_FOR_MANY = 150;
    private static final int ROWS_AT_ONCE = 100;
    private static final int SHOWN_FOR_ONE = 5;
    private static final int SHOWN_FOR_ROW = 3;
    private static final FoldedName NOTHING = FoldedName.of("");

    private final NameService names;
    private final OrganizationService organizations;

    CandidateService(NameService names, OrganizationService organizations) {
        this.names = names;
        this.organizations = organizations;
    }

    Uni<CandidatesResponse> find(CandidateQuery query, Language language) {
        if (query.name == null && query.uscc == null) {
            throw Refusal.badParameter("name", "REQUIRED", "Give name or uscc.");
        }
        List<ReconcileRow> row = List.of(new ReconcileRow(null, query.name, query.uscc));
        return reconcile(row, LOOKED_FOR_ONE, Objects.requireNonNullElse(query.limit, SHOWN_FOR_ONE), language)
                .map(rows -> new CandidatesResponse(rows.get(0).candidates()));
    }

    /** A hundred rows at a time, one after the other: a statement for each hundred and no more memory than they need. */
    Uni<ReconcileResponse> reconcile(ReconcileRequest request, Language language) {
        return Multi.createFrom()
                .iterable(request.rows())
                .group()
                .intoLists()
                .of(ROWS_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(rows -> reconcile(rows, LOOKED_FOR_MANY, SHOWN_FOR_ROW, language))
                .collect()
                .in(ArrayList<ReconciledRow>::new, List::addAll)
                .map(ReconcileResponse::of);
    }

    private Uni<List<ReconciledRow>> reconcile(List<ReconcileRow> rows, int looked, int shown, Language language) {
        return leads(rows, looked).flatMap(leads -> organizations
                .read(ids(leads, shown), language)
                .map(found -> IntStream.range(0, rows.size())
                        .mapToObj(i -> new ReconciledRow(rows.get(i).key(), candidates(leads.get(i), shown, found)))
                        .toList()));
    }

    private Uni<List<List<Lead>>> leads(List<ReconcileRow> rows, int looked) {
        List<FoldedName> wanted = rows.stream()
                .map(row -> row.name() == null ? NOTHING : FoldedName.of(row.name()))
                .toList();
        Map<String, Boolean> codes = new HashMap<>();
        rows.forEach(row -> codes.putAll(codes(row.uscc())));
        return Uni.combine()
                .all()
                .unis(names.near(wanted, looked, LEAST), organizations.byUscc(codes.keySet()))
                .asTuple()
                .map(found -> IntStream.range(0, rows.size())
                        .mapToObj(i -> leads(rows.get(i), found.getItem1().get(i), found.getItem2()))
                        .toList());
    }

    /** Of two leads to one organization the better counts. */
    private static List<Lead> leads(ReconcileRow row, List<NameMatch> near, Map<String, UUID> byUscc) {
        Stream<Lead> byCode = codes(row.uscc()).entrySet().stream()
                .filter(code -> byUscc.containsKey(code.getKey()))
                .map(code ->
                        Lead.ofCode(Objects.requireNonNull(byUscc.get(code.getKey())), code.getKey(), code.getValue()));
        Map<UUID, Lead> best = new LinkedHashMap<>();
        Stream.concat(byCode, near.stream().map(Lead::of))
                .sorted(Lead.BEST_FIRST)
                .forEach(lead -> best.putIfAbsent(lead.organizationId(), lead));
        return List.copyOf(best.values());
    }

    /** The code, or if it cannot be right those that it may be an error of; with whether it was given so. */
    private static Map<String, Boolean> codes(@Nullable String uscc) {
        if (uscc == null) {
            return Map.of();
        }
        UsccCheck check = UsccCheck.of(uscc);
        if (check.valid()) {
            return Map.of(check.normalised(), true);
        }
        Map<String, Boolean> mended = new LinkedHashMap<>();
        check.suggestions().stream().map(UsccSuggestion::code).forEach(code -> mended.put(code, false));
        return mended;
    }

    private static List<UUID> ids(List<List<Lead>> leads, int shown) {
        return leads.stream()
                .flatMap(some -> some.stream().limit(shown))
                .map(Lead::organizationId)
                .distinct()
                .toList();
    }

    private static List<CandidateResponse> candidates(
            List<Lead> leads, int shown, Collection<OrganizationResponse> found) {
        Map<UUID, OrganizationResponse> byId = new HashMap<>();
        found.forEach(organization -> byId.put(organization.id(), organization));
        return IntStream.range(0, Math.min(shown, leads.size()))
                .filter(i -> byId.containsKey(leads.get(i).organizationId()))
                .mapToObj(i -> CandidateResponse.of(
                        leads.get(i),
                        i + 1 < leads.size() ? leads.get(i + 1).score() : 0,
                        Objects.requireNonNull(byId.get(leads.get(i).organizationId()))))
                .toList();
    }
}
