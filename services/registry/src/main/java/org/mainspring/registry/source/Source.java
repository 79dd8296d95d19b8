package org.mainspring.registry.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** A published report that facts are taken from. Its code is its identity: records name it by it. */
@Entity
class Source {

    @Id
    private String code;

    @Version
    private long version;

    private String title;
    private @Nullable String lang;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    private @Nullable String note;
    private @Nullable String licence;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Source() {}

    static Source register(RegisterSourceRequest details, Instant now) {
        var source = new Source();
        source.code = details.code();
        source.createdAt = now;
        source.describe(details, now);
        return source;
    }

    /** The fact that it may be referred to from now on. */
    SourceRegistered registered() {
        return new SourceRegistered(code, title, lang, publishedOn, note, licence);
    }

    /** Says anew what it is; {@code null} where that changes nothing. */
    @Nullable SourceChanged change(RegisterSourceRequest details, Instant now) {
        if (details.equals(details())) {
            return null;
        }
        if (!details.code().equals(code)) {
            throw Refusal.unprocessable("/code", "CODE_IS_FIXED", "Records refer to a source by its code: it stays.");
        }
        describe(details, now);
        return new SourceChanged(code, title, lang, publishedOn, note, licence);
    }

    private void describe(RegisterSourceRequest details, Instant now) {
        title = details.title();
        lang = details.lang();
        publishedOn = details.publishedOn();
        note = details.note();
        licence = details.licence();
        updatedAt = now;
    }

    /** What was said of it, in the form in which it can be said anew. */
    RegisterSourceRequest details() {
        return new RegisterSourceRequest(code, title, lang, publishedOn, note, licence);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
