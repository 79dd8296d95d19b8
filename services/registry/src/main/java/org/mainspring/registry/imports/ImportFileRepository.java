package org.mainspring.registry.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.mainspring.registry.imports.FileSlices.Slice;

/** The files of imports in the database, in slices. */
@ApplicationScoped
class ImportFileRepository {

    /** Of these the first row is whole, wherever in the first it begins. */
    private static final int READ_AT_ONCE = 2;

    private static final String KEEP =
            "insert into bulk_import_part (import_id, position, content) values ($1, $2, $3)";
    private static final String READ =
            "select content from bulk_import_part where import_id = $1 and position between $2 and $3 order by position";
    private static final String FORGET = "delete from bulk_import_part where import_id = $1";

    /** Longer than any file takes to arrive. */
    private static final String FORGET_STRAYS = """
            delete from bulk_import_part p where received_at < now() - interval '6 hours' and not exists (
              select from bulk_import i where i.id = p.import_id and i.state in ('RECEIVED', 'RUNNING'))""";

    private final Pool pool;

    ImportFileRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> keep(UUID id, Slice slice) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(id, slice.position(), Buffer.buffer(slice.content())))
                .replaceWithVoid();
    }

    /** The bytes of the file from a place on; more than the longest row, or all there are. */
    Uni<byte[]> read(UUID id, long from) {
        long first = from / FileSlices.SIZE;
        int skipped = (int) (from % FileSlices.SIZE);
        return pool.preparedQuery(READ)
                .execute(Tuple.of(id, first, first + READ_AT_ONCE - 1))
                .map(ImportFileRepository::together)
                .map(bytes -> Arrays.copyOfRange(bytes, Math.min(skipped, bytes.length), bytes.length));
    }

    private static byte[] together(RowSet<Row> slices) {
        var bytes = new ByteArrayOutputStream(READ_AT_ONCE * FileSlices.SIZE);
        slices.forEach(slice -> bytes.writeBytes(slice.getBuffer(0).getBytes()));
        return bytes.toByteArray();
    }

    Uni<Void> forget(UUID id) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(id)).replaceWithVoid();
    }

    /** Gives up what no import came of. */
    Uni<Void> forgetStrays() {
        return pool.query(FORGET_STRAYS).execute().replaceWithVoid();
    }
}
