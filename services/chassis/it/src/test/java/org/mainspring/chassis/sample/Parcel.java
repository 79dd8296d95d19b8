package org.mainspring.chassis.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** Something that is registered, described anew and delivered once. */
@Entity
class Parcel {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Embedded
    private Names names;

    @Enumerated(EnumType.STRING)
    private ParcelSize size;

    private @Nullable BigDecimal weight;
    private @Nullable Integer pieces;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private boolean delivered;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Parcel() {}

    static Parcel register(UUID id, RegisterParcelRequest details, Instant now) {
        var parcel = new Parcel();
        parcel.id = id;
        parcel.describe(details, now);
        return parcel;
    }

    ParcelRegistered registered(@Nullable List<String> marks) {
        return new ParcelRegistered(id, names, size, marks);
    }

    ParcelChanged change(RegisterParcelRequest details, Instant now) {
        describe(details, now);
        return new ParcelChanged(id, names, size);
    }

    ParcelDelivered deliver(Instant now) {
        if (delivered) {
            throw Refusal.conflict("DELIVERED_ALREADY", "The parcel is delivered already.");
        }
        delivered = true;
        updatedAt = now;
        return new ParcelDelivered(id);
    }

    private void describe(RegisterParcelRequest details, Instant now) {
        names = details.names();
        externalId = details.externalId();
        size = details.size();
        weight = details.weight();
        pieces = details.pieces();
        dueOn = details.dueOn();
        updatedAt = now;
    }

    RegisterParcelRequest details() {
        return new RegisterParcelRequest(names, externalId, size, weight, pieces, dueOn, null, null);
    }

    ParcelState state() {
        return new ParcelState(id, version, names, delivered);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean delivered() {
        return delivered;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
