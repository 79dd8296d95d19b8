package org.mainspring.registry.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** A recognition scheme; its levels are given once, for recognitions point to them. */
@Entity
class Scheme {

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private Names names;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scheme_level", joinColumns = @JoinColumn(name = "scheme"))
    private List<SchemeLevel> levels = new ArrayList<>();

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Scheme() {}

    static Scheme define(DefineSchemeRequest details, Instant now) {
        requireDistinct(details.levels());
        var scheme = new Scheme();
        scheme.code = details.code();
        scheme.names = details.names();
        scheme.levels = new ArrayList<>(details.levels());
        scheme.source = details.source();
        scheme.createdAt = now;
        scheme.updatedAt = now;
        return scheme;
    }

    /** The fact that recognitions of it can be conferred from now on. */
    SchemeDefined defined() {
        return new SchemeDefined(code, names, List.copyOf(levels));
    }

    private static void requireDistinct(List<SchemeLevel> levels) {
        boolean distinct = levels.stream().map(SchemeLevel::code).distinct().count() == levels.size()
                && levels.stream().map(SchemeLevel::rank).distinct().count() == levels.size();
        if (!distinct) {
            throw Refusal.unprocessable("/levels", "LEVEL_REPEATED", "Two levels have the same code or the same rank.");
        }
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Names names() {
        return names;
    }

    List<SchemeLevel> levels() {
        return List.copyOf(levels);
    }

    @Nullable String source() {
        return source;
    }

    Instant createdAt() {
        return createdAt;
    }
}
