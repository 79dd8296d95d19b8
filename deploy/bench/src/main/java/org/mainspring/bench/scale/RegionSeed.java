package org.mainspring.bench.scale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Database;
import org.mainspring.generator.Centres;
import org.mainspring.generator.Organizations;
import org.mainspring.generator.Region;
import org.mainspring.registry.name.NameGrams;
import org.mainspring.registry.name.SearchText;

/** A synthetic region in the registry's tables, with the history that writes through the API would have left. */
public final class RegionSeed {

    private static final long FIRST_MILLISECOND = 1_640_995_200_000L;
    private static final int OF_ORGANIZATION = 1;
    private static final int OF_CENTRE = 2;
    private static final List<String> ORGANIZATION = List.of(
            "id",
            "version",
            "external_id",
            "uscc",
            "kind",
            "name_zh",
            "name_en",
            "ownership",
            "district",
            "industry",
            "listing",
            "parent_id",
            "source",
            "search_text",
            "name_grams",
            "search_edition",
            "name_sort",
            "created_at",
            "updated_at");
    private static final List<String> RECOGNITION = List.of(
            "id",
            "version",
            "external_id",
            "organization_id",
            "scheme",
            "level",
            "batch_year",
            "conferred_on",
            "expires_on",
            "status",
            "source",
            "created_at",
            "updated_at");

    /** Filled row by row they would take longer than all else. */
    private static final List<String> SLOW_INDEXES =
            List.of("organization_by_search_text", "organization_by_name_grams");

    private final Region region;
    private final Organizations organizations;
    private final Centres centres;

    public RegionSeed(Region region) {
        this.region = region;
        organizations = new Organizations(region);
        centres = new Centres(region);
    }

    /** The source and the scheme must be there. */
    public void write(Database database) {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:" + database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            List<String> slow = definitions(connection);
            for (String index : SLOW_INDEXES) {
                statement.execute("DROP INDEX " + index);
            }
            CopyRows.write(connection, "organization", ORGANIZATION, region.organizations(), this::organization);
            CopyRows.write(connection, "recognition", RECOGNITION, region.centres(), this::recognition);
            Console.step("%,d organizations are in the table", region.organizations());
            statement.execute(resource("region.sql"));
            statement.execute("SET maintenance_work_mem = '256MB'");
            for (String index : slow) {
                statement.execute(index);
            }
            for (String table : List.of("organization", "recognition", "history")) {
                statement.execute("VACUUM ANALYZE " + table);
            }
            Console.step("their history and their indexes are there too");
        } catch (SQLException e) {
            throw new BenchException("the region cannot be written: " + e.getMessage(), e);
        }
    }

    private static List<String> definitions(Connection connection) throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT indexdef FROM pg_indexes WHERE indexname = ANY(?)")) {
            statement.setArray(1, connection.createArrayOf("text", SLOW_INDEXES.toArray()));
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                definitions.add(found.getString(1));
            }
        }
        return definitions;
    }

    /** The identity of an organization, in the order of their numbers, as the registry's own are in the order of time. */
    public static String organizationId(int organization) {
        return id(OF_ORGANIZATION, organization).toString();
    }

    private @Nullable String[] organization(int number) {
        ObjectNode one = organizations.at(number);
        String zh = one.at("/names/zh").asText();
        String en = one.at("/names/en").asText();
        return new @Nullable String[] {
            organizationId(number),
            "0",
            text(one, "externalId"),
            text(one, "uscc"),
            text(one, "kind"),
            zh,
            en,
            text(one, "ownership"),
            text(one, "district"),
            text(one, "industry"),
            text(one, "listing"),
            reference(text(one, "parentExternalId")),
            text(one, "source"),
            SearchText.of(Stream.of(zh, en)),
            Arrays.stream(NameGrams.of(Stream.of(zh, en)))
                    .map(gram -> '"' + gram + '"')
                    .collect(Collectors.joining(",", "{", "}")),
            Integer.toString(SearchText.EDITION),
            en.toLowerCase(Locale.ROOT),
            "2022-01-01T00:00:00Z",
            "2022-01-01T00:00:00Z"
        };
    }

    private @Nullable String[] recognition(int number) {
        ObjectNode one = centres.at(number);
        String expiresOn = text(one, "expiresOn");
        boolean expired = expiresOn != null && expiresOn.compareTo("2026-01-01") < 0;
        return new @Nullable String[] {
            id(OF_CENTRE, number).toString(),
            "0",
            text(one, "externalId"),
            organizationId(centres.holder(number)),
            text(one, "scheme"),
            text(one, "level"),
            text(one, "batchYear"),
            text(one, "conferredOn"),
            expiresOn,
            expired ? "EXPIRED" : "ACTIVE",
            text(one, "source"),
            "2022-01-01T00:00:00Z",
            "2022-01-01T00:00:00Z"
        };
    }

    private static @Nullable String text(ObjectNode record, String member) {
        return record.has(member) ? record.path(member).asText() : null;
    }

    public static @Nullable String reference(@Nullable String externalId) {
        return externalId == null
                ? null
                : organizationId(Integer.parseInt(externalId.substring(externalId.lastIndexOf('-') + 1)));
    }

    /** UUIDv7: a millisecond for each record. */
    private static UUID id(int kind, int number) {
        return new UUID((FIRST_MILLISECOND + number) << 16 | 0x7000, 0x8000_0000_0000_0000L | kind);
    }

    private static String resource(String name) {
        try (InputStream in = RegionSeed.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
