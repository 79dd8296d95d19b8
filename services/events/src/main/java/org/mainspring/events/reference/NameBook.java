package org.mainspring.events.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.FieldError;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.Absent;
import org.mainspring.events.JsonColumn;

/** The names of the organizations and people that a record points to, as far as they are known. */
public final class NameBook {

    private static final JsonColumn<List<Entry>> COLUMN = new JsonColumn<>(new TypeReference<>() {});

    private final Map<UUID, Entry> entries;

    private NameBook(List<Entry> entries) {
        this.entries = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** One name and the version of the record that bears it. */
    record Entry(UUID id, long version, boolean person, Names names) {}

    /** @param column what the SQL function {@code names_of} returns, as text */
    public static NameBook read(@Nullable String column) {
        return new NameBook(Absent.orEmpty(COLUMN.read(column)));
    }

    /** @throws Refusal 422 at the places of all ids that are nobody's */
    public void requirePeople(@Nullable List<UUID> ids, String pointer) {
        List<UUID> wanted = Absent.orEmpty(ids);
        List<FieldError> unknown = IntStream.range(0, wanted.size())
                .filter(i -> !isPerson(wanted.get(i)))
                .mapToObj(i -> FieldError.at(
                        pointer + "/" + i, "PERSON_NOT_FOUND", "There is no person " + wanted.get(i) + "."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(ProblemType.UNPROCESSABLE, unknown.get(0).message(), unknown);
        }
    }

    private boolean isPerson(UUID id) {
        Entry entry = entries.get(id);
        return entry != null && entry.person();
    }

    public @Nullable Reference refer(@Nullable UUID id, Language language) {
        return id == null ? null : reference(id, language);
    }

    /** In the order of the ids; absent where there are none. */
    public @Nullable List<Reference> refer(@Nullable List<UUID> ids, Language language) {
        return ids == null
                ? null
                : ids.stream().map(id -> reference(id, language)).toList();
    }

    /** Grows whenever a name becomes known or changes; for {@link org.mainspring.chassis.http.Versioned#beside()}. */
    public long weight() {
        return entries.values().stream().mapToLong(entry -> entry.version() + 1).sum();
    }

    private Reference reference(UUID id, Language language) {
        Entry entry = entries.get(id);
        return entry == null
                ? new Reference(id, null, null)
                : new Reference(id, entry.names(), entry.names().in(language));
    }
}
