package org.mainspring.registry.classification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The categories of a classification from a day on. It never changes, so whoever is classified by it knows what was meant. */
@Entity
@Table(name = "classification_version")
class ClassificationVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    private String classification;
    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "classification_category", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Category> categories;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "classification_correspondence", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Correspondence> correspondences;

    private @Nullable String source;
    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected ClassificationVersion() {}

    /** The first one of a classification. */
    static ClassificationVersion first(UUID id, DefineClassificationRequest details, Instant now) {
        Categories.require(details.version(), Set.of(), "/version");
        return of(id, details.code(), 1, details.version(), now);
    }

    /** The one after another. */
    static ClassificationVersion after(
            ClassificationVersion before, UUID id, AddClassificationVersionRequest details, Instant now) {
        Categories.require(details, Categories.codes(before.categories), "");
        return of(id, before.classification, before.number + 1, details, now);
    }

    private static ClassificationVersion of(
            UUID id, String classification, int number, AddClassificationVersionRequest details, Instant now) {
        var version = new ClassificationVersion();
        version.id = id;
        version.classification = classification;
        version.number = number;
        version.validFrom = details.validFrom();
        version.categories = new ArrayList<>(details.categories());
        version.correspondences = new ArrayList<>(details.told());
        version.source = details.source();
        version.note = details.note();
        version.createdAt = now;
        return version;
    }

    /** The fact that organizations can be classified by it from that day on. */
    ClassificationVersionAdded added() {
        return new ClassificationVersionAdded(
                classification, number, validFrom, List.copyOf(categories), told(), source, note);
    }

    ClassificationVersionResponse response() {
        return new ClassificationVersionResponse(
                classification, number, version, validFrom, List.copyOf(categories), told(), source, note, createdAt);
    }

    private @Nullable List<Correspondence> told() {
        return correspondences.isEmpty() ? null : List.copyOf(correspondences);
    }
}
