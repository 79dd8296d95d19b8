package org.mainspring.registry.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.bulk.Column.Form;

class FilePartTest {

    private static final RowReader READER = new RowReader(
            List.of(
                    Column.of("key", Form.TEXT),
                    new Column("nameZh", "names.zh", Form.TEXT),
                    Column.of("aliases", Form.LIST),
                    Column.of("collective", Form.FLAG),
                    Column.of("year", Form.NUMBER)),
            new ObjectMapper());

    private static FilePart csv(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), FileFormat.CSV);
    }

    private static FilePart read(byte[] file, FileFormat format) {
        return FilePart.read(file, true, new FilePart.Place(format, 0, List.of()), READER, 1_000);
    }

    private static List<String> contents(FilePart part) {
        return part.rows().stream().map(row -> String.valueOf(row.content())).toList();
    }

    private static List<String> codes(FilePart part) {
        return part.rows().stream()
                .map(row -> row.errors().isEmpty() ? "" : row.errors().get(0).code())
                .toList();
    }

    @Test
    void cellsBecomeMembersAndEmptyOnesSayNothing() {
        FilePart part = csv("\ufeffkey, nameZh ,aliases,collective,year\r\n"
                + "a,思源,one | two|,true,2022\r\n"
                + "b,\"a \"\"quoted\"\", name\nof two lines\",,,\n"
                + "\n"
                + "c,,,maybe,1999.5");

        assertThat(contents(part))
                .containsExactly(
                        "{\"key\":\"a\",\"names\":{\"zh\":\"思源\"},\"aliases\":[\"one\",\"two\"],\"collective\":true,\"year\":2022}",
                        "{\"key\":\"b\",\"names\":{\"zh\":\"a \\\"quoted\\\", name\\nof two lines\"}}",
                        "{\"key\":\"c\",\"collective\":\"maybe\",\"year\":\"1999.5\"}");
        assertThat(part.rows()).extracting(ReadRow::number).containsExactly(1L, 2L, 3L);
        assertThat(part.end()).isTrue();
    }

    @Test
    void aRowThatCannotBeReadIsRefusedByItself() {
        byte[] file = ("key,year\n" + "a\n" + "b,1,2\n" + "\"c\"d,1\n" + "?,1\n" + "x" + "y".repeat(70_000) + ",1\n"
                        + "z,1\n")
                .getBytes(StandardCharsets.UTF_8);
        file[new String(file, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xff;

        assertThat(codes(read(file, FileFormat.CSV)))
                .containsExactly("COLUMN_COUNT", "COLUMN_COUNT", "ROW_MALFORMED", "NOT_UTF8", "ROW_TOO_LONG", "");
    }

    @Test
    void aLineOfJsonIsOneObject() {
        FilePart part = read(
                "{\"key\": \"a\", \"names\": {\"zh\": null}}\n\n[1]\n{\"key\": \n{} {}\n7\n{\"b\": 1}"
                        .getBytes(StandardCharsets.UTF_8),
                FileFormat.NDJSON);

        assertThat(contents(part)).element(0).isEqualTo("{\"key\":\"a\",\"names\":{\"zh\":null}}");
        assertThat(codes(part)).element(0).isEqualTo("");
        assertThat(codes(part)).element(1).isEqualTo("ROW_MALFORMED");
        assertThat(codes(part)).element(2).isEqualTo("ROW_MALFORMED");
        assertThat(codes(part)).element(4).isEqualTo("ROW_MALFORMED");
        assertThat(contents(part)).last().isEqualTo("{\"b\":1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "key,colour~a,b#COLUMN_UNKNOWN",
                "key,key~a,b#COLUMN_REPEATED",
                "'\"key\"x,year~a,b'#HEADER_MALFORMED",
                "'\"key~a,b'#UNCLOSED_QUOTE",
                "key;year~a;b#HEADER_MALFORMED",
                "key,year^a,b^c,d#HEADER_MALFORMED",
                "''#HEADER_MISSING"
            })
    void aFileThatMakesNoSenseSaysWhy(String file, String code) {
        assertThatThrownBy(() -> csv(file.replace('~', '\n').replace('^', '\r')))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, why -> assertThat(why.code()).isEqualTo(code));
    }

    @Test
    void whatStandsBeforeAQuoteThatIsNeverClosedIsReadFirst() {
        byte[] file = "key,year\na,1\n\"b,2\nc,3\n".getBytes(StandardCharsets.UTF_8);

        FilePart part = read(file, FileFormat.CSV);

        assertThat(contents(part)).containsExactly("{\"key\":\"a\",\"year\":1}");
        assertThat(part.end()).isFalse();
        byte[] rest = Arrays.copyOfRange(file, part.taken(), file.length);
        assertThatThrownBy(() ->
                        FilePart.read(rest, true, new FilePart.Place(FileFormat.CSV, 1, part.header()), READER, 10))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aRowWithoutEndMakesNoSense() {
        byte[] file = "x".repeat(500_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        FilePart.read(file, false, new FilePart.Place(FileFormat.NDJSON, 0, List.of()), READER, 10))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, why -> assertThat(why.code()).isEqualTo("ROW_WITHOUT_END"));
    }

    /** However the file is cut into reads, and wherever the bytes at hand end, the rows are the same. */
    @Test
    void readingGoesOnWhereItStopped() {
        var file = new StringBuilder("key,nameZh,year\n");
        for (int i = 0; i < 300; i++) {
            file.append("k")
                    .append(i)
                    .append(i % 7 == 0 ? ",\"思,\n源\"," : ",思源,")
                    .append(i)
                    .append('\n');
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        List<String> whole = contents(read(bytes, FileFormat.CSV));
        for (int[] way : new int[][] {{1, 50}, {7, 80}, {100, 3_000}, {13, 100_000}}) {
            List<String> rows = new ArrayList<>();
            List<String> header = List.of();
            int from = 0;
            for (boolean end = false; !end; ) {
                int to = Math.min(bytes.length, from + way[1]);
                FilePart part = FilePart.read(
                        Arrays.copyOfRange(bytes, from, to),
                        to == bytes.length,
                        new FilePart.Place(FileFormat.CSV, rows.size(), header),
                        READER,
                        way[0]);
                rows.addAll(contents(part));
                header = part.header();
                from += part.taken();
                end = part.end();
            }
            assertThat(rows).isEqualTo(whole);
        }
    }
}
