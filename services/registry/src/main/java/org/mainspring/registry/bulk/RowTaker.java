package org.mainspring.registry.bulk;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes rows as its records: the feature that owns them, by the same rules as one by one. */
public interface RowTaker {

    /** The columns that a CSV file of such records may have. */
    List<Column> columns();

    /**
     * Takes rows that could be read, in the transaction at hand and in a fixed number of statements; the report of each is in its
     * place. What fails for another reason than a row of its own undoes all of them.
     *
     * @param earlier which of the keys rows before these hold
     */
    Uni<List<RowReport>> take(List<ReadRow> rows, Function<Set<String>, Uni<Set<String>>> earlier);
}
