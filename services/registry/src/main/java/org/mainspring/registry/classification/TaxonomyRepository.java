package org.mainspring.registry.classification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What all versions of a classification say of its categories. */
@ApplicationScoped
class TaxonomyRepository {

    private static final String CATEGORIES = """
            (select distinct on (c.code) c.code, c.parent_code, null as successor
             from classification_version v join classification_category c on c.version_id = v.id
             where v.classification = $1 and v.valid_from <= $2 order by c.code, v.number desc)
            union all
            (select distinct m.from_code, null, m.to_code
             from classification_version v join classification_correspondence m on m.version_id = v.id
             where v.classification = $1 and v.valid_from <= $2)""";

    private static final String NOT_IN_FORCE = """
            select assigned.classification, assigned.category
            from unnest($1::text[], $2::text[]) as assigned (classification, category)
            where not exists (
              select from classification_category c
              where c.code = assigned.category and c.version_id = (
                select v.id from classification_version v
                where v.classification = assigned.classification and v.valid_from <= $3
                order by v.valid_from desc limit 1))""";

    private final Pool pool;

    TaxonomyRepository(Pool pool) {
        this.pool = pool;
    }

    /** As far as it is in force on that day. */
    Uni<Taxonomy> read(String classification, LocalDate day) {
        return pool.preparedQuery(CATEGORIES)
                .execute(Tuple.of(classification, day))
                .map(TaxonomyRepository::taxonomy);
    }

    /** Those that the version in force on that day does not have. */
    Uni<List<AssignedCategory>> notInForce(Set<AssignedCategory> assigned, LocalDate day) {
        return pool.preparedQuery(NOT_IN_FORCE)
                .execute(Tuple.of(
                        assigned.stream().map(AssignedCategory::classification).toArray(String[]::new),
                        assigned.stream().map(AssignedCategory::category).toArray(String[]::new),
                        day))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new AssignedCategory(row.getString("classification"), row.getString("category")))
                        .toList());
    }

    private static Taxonomy taxonomy(RowSet<Row> rows) {
        Set<String> codes = new HashSet<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, List<String>> successors = new HashMap<>();
        for (Row row : rows) {
            String code = row.getString("code");
            String parent = row.getString("parent_code");
            String successor = row.getString("successor");
            codes.add(code);
            if (parent != null) {
                parents.put(code, parent);
            }
            if (successor != null) {
                successors.computeIfAbsent(code, none -> new ArrayList<>()).add(successor);
            }
        }
        return new Taxonomy(codes, parents, successors);
    }
}
