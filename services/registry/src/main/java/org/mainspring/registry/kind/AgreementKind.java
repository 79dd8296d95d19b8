package org.mainspring.registry.kind;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** What an agreement is; given once, for agreements point to it. */
@Entity
@Table(name = "agreement_kind")
class AgreementKind {

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private Names names;

    private @Nullable String source;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected AgreementKind() {}

    static AgreementKind define(DefineAgreementKindRequest details, Instant now) {
        var kind = new AgreementKind();
        kind.code = details.code();
        kind.names = details.names();
        kind.source = details.source();
        kind.createdAt = now;
        return kind;
    }

    /** The fact that agreements can be of it from now on. */
    AgreementKindDefined defined() {
        return new AgreementKindDefined(code, names, source);
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

    @Nullable String source() {
        return source;
    }

    Instant createdAt() {
        return createdAt;
    }
}
