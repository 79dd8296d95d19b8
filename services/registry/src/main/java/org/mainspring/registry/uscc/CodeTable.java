package org.mainspring.registry.uscc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of codes with their names, read once from a file beside this class: code, Chinese, English on each line. */
final class CodeTable {

    private final Map<String, CodedName> names;

    private CodeTable(Map<String, CodedName> names) {
        this.names = names;
    }

    static CodeTable read(String file) {
        try (InputStream in = CodeTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            return new CodeTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(CodeTable::row)
                    .collect(Collectors.toUnmodifiableMap(CodedName::code, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CodedName name(String code) {
        CodedName name = names.get(code);
        return name == null ? CodedName.unknown(code) : name;
    }

    private static CodedName row(String line) {
        String[] cells = line.split(",", 3);
        return CodedName.known(cells[0], cells[1], cells[2]);
    }
}
