package org.mainspring.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** Writes a region record by record; none is kept. */
final class RegionFiles {

    private static final List<Column> OF_ORGANIZATION = List.of(
            Column.of("externalId"),
            new Column("nameZh", "/names/zh"),
            new Column("nameEn", "/names/en"),
            Column.of("kind"),
            Column.of("uscc"),
            Column.of("ownership"),
            Column.of("district"),
            Column.of("industry"),
            Column.of("listing"),
            Column.of("parentExternalId"),
            Column.of("source"));
    private static final List<Column> OF_CENTRE = List.of(
            Column.of("externalId"),
            Column.of("organizationExternalId"),
            Column.of("scheme"),
            Column.of("level"),
            Column.of("batchYear"),
            Column.of("conferredOn"),
            Column.of("expiresOn"),
            Column.of("source"));

    private final Region region;
    private final FileForm form;
    private final Path folder;

    RegionFiles(Region region, FileForm form, Path folder) {
        this.region = region;
        this.form = form;
        this.folder = folder;
    }

    /** The two long files in the wanted form, the others, of one record each, as JSON. */
    void write() throws IOException {
        Files.createDirectories(folder);
        write("sources", FileForm.NDJSON, List.of(), 1, i -> Source.request(region));
        write("schemes", FileForm.NDJSON, List.of(), 1, i -> Centres.scheme());
        write("methods", FileForm.NDJSON, List.of(), 1, i -> Ranking.method());
        write("organizations", form, OF_ORGANIZATION, region.organizations(), new Organizations(region)::at);
        write("recognitions", form, OF_CENTRE, region.centres(), new Centres(region)::at);
        write("rankings", FileForm.NDJSON, List.of(), 1, i -> new Ranking(region).request());
    }

    private void write(String name, FileForm as, List<Column> columns, int count, IntFunction<ObjectNode> records)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + "." + as.ending()), UTF_8)) {
            out.write(as.head(columns));
            for (int i = 0; i < count; i++) {
                out.write(as.line(records.apply(i), columns));
            }
        }
    }
}
