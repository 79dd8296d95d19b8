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

    private static final List<String> OF_ORGANIZATION = List.of(
            "externalId",
            "names.zh",
            "names.en",
            "kind",
            "uscc",
            "ownership",
            "district",
            "industry",
            "listing",
            "parentExternalId",
            "source");
    private static final List<String> OF_CENTRE = List.of(
            "externalId",
            "organizationExternalId",
            "scheme",
            "level",
            "batchYear",
            "conferredOn",
            "expiresOn",
            "source");

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

    private void write(String name, FileForm as, List<String> columns, int count, IntFunction<ObjectNode> records)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + "." + as.ending()), UTF_8)) {
            out.write(as.head(columns));
            for (int i = 0; i < count; i++) {
                out.write(as.line(records.apply(i), columns));
            }
        }
    }
}
