package org.mainspring.funding.profile;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.read.Snapshots;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.Evidence;
import org.mainspring.funding.recognition.RecognitionStatus;

/** Gathers all that is known of an organization in one row: no decision takes more than one round trip. */
@ApplicationScoped
public class ProfileRepository {

    private final PointReads reads;
    private final Snapshots snapshots;

    ProfileRepository(PointReads reads, Snapshots snapshots) {
        this.reads = reads;
        this.snapshots = snapshots;
    }

    Uni<@Nullable KnownRow> find(UUID organizationId, LocalDate on) {
        return reads.find(Tuple.of(on, organizationId), Rows.ONE, row -> Rows.known(row.getDelegate()))
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** All organizations that are active, some at a time. */
    Uni<Snapshot<KnownRow>> active(LocalDate on) {
        return snapshots.open(Rows.ACTIVE, List.of(on), row -> Rows.known(row.getDelegate()));
    }

    /** The statements and how their rows are read, for whoever measures them too. */
    public static final class Rows {

        /** Grouped first and joined then: for one organization and for all of them an index is read once, in its order. */
        private static final String KNOWN = """
                select o.organization_id, o.name_zh, o.name_en, o.kind, o.status, o.ownership, o.district, o.park, o.industry,
                  o.listing, o.categories, r.*, f.*
                from known_organization o
                left join (
                  select h.organization_id as holder, array_agg(h.recognition_id) as ids, array_agg(h.scheme) as schemes,
                    array_agg(h.level) as levels, array_agg(h.status) as statuses, array_agg(h.batch_year) as years,
                    array_agg(h.conferred_on) as conferred, array_agg(h.expires_on) as expire, array_agg(h.revoked_on) as revoked,
                    array_agg(h.revocation_reason) as reasons
                  from held_recognition h group by h.organization_id) r on r.holder = o.organization_id
                left join (
                  select e.organization_id as owner, array_agg(e.id) as numbers, array_agg(e.fact) as codes, array_agg(e.value) as said,
                    array_agg(e.as_of) as days, array_agg(e.verified) as verified, array_agg(e.source) as sources
                  from enterprise_fact e where e.as_of <= $1 group by e.organization_id) f on f.owner = o.organization_id
                """;

        private static final String ONE = KNOWN + "where o.organization_id = $2";

        /** Takes the day. */
        public static final String ACTIVE = KNOWN + "where o.status = 'ACTIVE'";

        private Rows() {}

        public static KnownRow known(Row row) {
            String[] categories = row.getArrayOfStrings("categories");
            var registry = new RegistryFacts(
                    row.getString("kind"),
                    row.getString("status"),
                    row.getString("ownership"),
                    row.getString("district"),
                    row.getString("park"),
                    row.getString("industry"),
                    row.getString("listing"),
                    categories == null ? null : List.of(categories));
            return new KnownRow(
                    row.getUUID("organization_id"),
                    new Names(row.getString("name_zh"), row.getString("name_en")),
                    registry,
                    recognitions(row),
                    recorded(row));
        }

        private static List<Evidence> recognitions(Row row) {
            UUID[] ids = row.getArrayOfUUIDs("ids");
            if (ids == null) {
                return List.of();
            }
            String[] schemes = row.getArrayOfStrings("schemes");
            String[] levels = row.getArrayOfStrings("levels");
            String[] statuses = row.getArrayOfStrings("statuses");
            Integer[] years = row.getArrayOfIntegers("years");
            LocalDate[] conferred = row.getArrayOfLocalDates("conferred");
            LocalDate[] expire = row.getArrayOfLocalDates("expire");
            LocalDate[] revoked = row.getArrayOfLocalDates("revoked");
            String[] reasons = row.getArrayOfStrings("reasons");
            return IntStream.range(0, ids.length)
                    .mapToObj(i -> new Evidence(
                            ids[i],
                            schemes[i],
                            levels[i],
                            RecognitionStatus.valueOf(statuses[i]),
                            years[i],
                            conferred[i],
                            expire[i],
                            revoked[i],
                            reasons[i]))
                    .toList();
        }

        private static List<RecordedFact> recorded(Row row) {
            String[] codes = row.getArrayOfStrings("codes");
            if (codes == null) {
                return List.of();
            }
            UUID[] numbers = row.getArrayOfUUIDs("numbers");
            String[] said = row.getArrayOfStrings("said");
            LocalDate[] days = row.getArrayOfLocalDates("days");
            Boolean[] verified = row.getArrayOfBooleans("verified");
            String[] sources = row.getArrayOfStrings("sources");
            return IntStream.range(0, codes.length)
                    .mapToObj(i -> new RecordedFact(numbers[i], codes[i], said[i], days[i], verified[i], sources[i]))
                    .toList();
        }
    }
}
