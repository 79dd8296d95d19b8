package org.mainspring.registry.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.classification.AssignedCategory;
import org.mainspring.registry.history.ValidPeriod;
import org.mainspring.registry.uscc.UsccCheck;

/** An enterprise, university, institute, bank, government body, association, park or a collective of such. */
@Entity
class Organization {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable String uscc;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @Embedded
    private Names names;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] aliases;

    @Enumerated(EnumType.STRING)
    private @Nullable Ownership ownership;

    private @Nullable String district;
    private @Nullable String park;
    private @Nullable String industry;
    private @Nullable String listing;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private boolean collective;

    @Enumerated(EnumType.STRING)
    private OrganizationStatus status = OrganizationStatus.ACTIVE;

    @Embedded
    private @Nullable Ending ending;

    private @Nullable String source;

    @Column(name = "former_names")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] formerNames = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] classifications = {};

    // What is only there to be found by is no part of what a version shows.
    @OptimisticLock(excluded = true)
    @Embedded
    private NameIndex index;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Organization() {}

    static Organization register(UUID id, RegisterOrganizationRequest details, Instant now) {
        var organization = new Organization();
        organization.id = id;
        organization.createdAt = now;
        organization.describe(details, now);
        return organization;
    }

    /** The fact that it is in the registry from now on. */
    OrganizationRegistered registered() {
        return new OrganizationRegistered(id, names, kind, uscc, district, externalId);
    }

    /** Says anew what it is; {@code null} where that changes nothing. */
    @Nullable OrganizationChanged change(RegisterOrganizationRequest details, Instant now) {
        if (details.equals(details())) {
            return null;
        }
        requireActive();
        describe(details, now);
        return changed();
    }

    private OrganizationChanged changed() {
        return new OrganizationChanged(id, names, kind, uscc, district, externalId);
    }

    /** Keeps that what it was on days gone by is known better now. */
    OrganizationCorrected correct(ValidPeriod period, Instant now) {
        updatedAt = now;
        return new OrganizationCorrected(id, Objects.requireNonNull(period.from()), period.to());
    }

    /** Lets another stand for it; what pointed to it may now point to the survivor. */
    OrganizationMerged merge(Organization survivor, LocalDate on, String reason, Instant now) {
        requireActive();
        if (survivor.id.equals(id) || survivor.status != OrganizationStatus.ACTIVE) {
            throw Refusal.unprocessable(
                    "/survivorId", "NO_SURVIVOR", "The survivor is another organization, and an active one.");
        }
        end(OrganizationStatus.MERGED, new Ending(survivor.id, on, reason), now);
        return new OrganizationMerged(id, survivor.id, on, reason);
    }

    /** Ends it without a survivor. */
    OrganizationDissolved dissolve(LocalDate on, String reason, Instant now) {
        requireActive();
        end(OrganizationStatus.DISSOLVED, new Ending(null, on, reason), now);
        return new OrganizationDissolved(id, on, reason);
    }

    /** Points to the survivor where it pointed to the one that is merged: as its parent, or as its own survivor. */
    DomainFact follow(UUID mergedId, UUID survivorId, Instant now) {
        updatedAt = now;
        if (mergedId.equals(parentId)) {
            parentId = survivorId;
        }
        if (ending == null || !mergedId.equals(ending.mergedInto())) {
            return changed();
        }
        ending = new Ending(survivorId, ending.endedOn(), ending.reason());
        return new OrganizationMerged(id, survivorId, ending.endedOn(), ending.reason());
    }

    private void end(OrganizationStatus how, Ending why, Instant now) {
        if (why.endedOn().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            String pointer = how == OrganizationStatus.MERGED ? "/mergedOn" : "/dissolvedOn";
            throw Refusal.unprocessable(pointer, "LIES_AHEAD", "What ends on a day to come is ended that day.");
        }
        status = how;
        ending = why;
        updatedAt = now;
    }

    private void requireActive() {
        if (status != OrganizationStatus.ACTIVE) {
            throw Refusal.conflict(
                    "NOT_ACTIVE", "The organization is " + status.name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private void describe(RegisterOrganizationRequest details, Instant now) {
        if (id.equals(details.parentId())) {
            throw Refusal.unprocessable("/parentId", "OWN_PARENT", "An organization cannot be its own parent.");
        }
        if (names != null) {
            formerNames = FormerNames.after(List.of(formerNames), names, details.names())
                    .toArray(String[]::new);
        }
        names = details.names();
        aliases =
                Objects.requireNonNullElse(details.aliases(), List.<String>of()).toArray(String[]::new);
        kind = details.kind();
        uscc = details.uscc() == null ? null : checked(details.uscc());
        ownership = details.ownership();
        district = details.district();
        park = details.park();
        industry = details.industry();
        listing = details.listing();
        parentId = details.parentId();
        collective = Boolean.TRUE.equals(details.collective());
        externalId = details.externalId();
        source = details.source();
        classifications =
                details.categories().stream().map(AssignedCategory::key).toArray(String[]::new);
        nameSort = Stream.of(names.en(), names.zh())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        updatedAt = now;
        indexAnew();
    }

    /** Makes it found by all its names; once more when they are folded in another way. */
    void indexAnew() {
        List<String> all = Stream.of(names.all(), Stream.of(aliases), Stream.of(formerNames))
                .flatMap(Function.identity())
                .toList();
        index = NameIndex.of(all);
    }

    private static String checked(String uscc) {
        UsccCheck check = UsccCheck.of(uscc);
        if (!check.valid()) {
            String meant = check.suggestions().isEmpty()
                    ? ""
                    : " Did you mean " + check.suggestions().get(0).code() + "?";
            throw Refusal.unprocessable(
                    "/uscc",
                    "USCC_" + check.findings().get(0).kind().name(),
                    "The code is wrong: " + check.findings().get(0).message() + "." + meant);
        }
        return check.normalised();
    }

    /** What was said of it, in the form in which it can be said anew. */
    RegisterOrganizationRequest details() {
        return new RegisterOrganizationRequest(
                names,
                aliases.length == 0 ? null : List.of(aliases),
                kind,
                uscc,
                ownership,
                district,
                park,
                industry,
                listing,
                parentId,
                collective ? true : null,
                externalId,
                source,
                AssignedCategory.ofKeys(classifications));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    OrganizationSnapshot snapshot() {
        return new OrganizationSnapshot(details(), formerNames(), status, ending, createdAt);
    }

    @Nullable Ending ending() {
        return ending;
    }

    List<String> formerNames() {
        return List.of(formerNames);
    }

    OrganizationStatus status() {
        return status;
    }

    NameIndex index() {
        return index;
    }

    String nameSort() {
        return nameSort;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
