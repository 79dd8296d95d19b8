package org.mainspring.events.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** What events are editions of: a yearly conference, an expo, the press conferences of a government. */
@Entity
class Series {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private String slug;

    @Embedded
    private Names names;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Series() {}

    static Series announce(UUID id, AnnounceSeriesRequest details, Instant now) {
        var series = new Series();
        series.id = id;
        series.slug = details.slug();
        series.names = details.names();
        series.externalId = details.externalId();
        series.source = details.source();
        series.createdAt = now;
        series.updatedAt = now;
        return series;
    }

    /** The fact that there is such a series from now on. */
    SeriesAnnounced announced() {
        return new SeriesAnnounced(id, slug, names, externalId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    Names names() {
        return names;
    }

    @Nullable String externalId() {
        return externalId;
    }

    @Nullable String source() {
        return source;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
