package org.mainspring.registry.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Fact;

/** How far a commitment had come on a day. */
@Embeddable
@Schema(example = """
                {"asOf": "2023-06-30", "status": "IN_PROGRESS", "note": "The first batch is open",
                 "value": {"value": "120", "qualifier": "EXACT", "unit": "patents"}}""")
public record Progress(
        @Schema(description = "The day that it is told of; not after today.") @Column(name = "as_of") @NotNull LocalDate asOf,

        @Enumerated(EnumType.STRING) @NotNull ProgressStatus status,

        @Size(min = 1, max = 1000) @Nullable String note,

        @Schema(description = "What was reached by then, to be held against the target.")
        @JdbcTypeCode(SqlTypes.JSON)
        @Valid @Nullable Fact value) {}
