package org.mainspring.chassis.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** What is said of a parcel, and what shall go wrong with saying it. */
record RegisterParcelRequest(
        @NotNull @Valid Names names,
        @Pattern(regexp = "[\\x21-\\x7e]{1,100}") @Nullable String externalId,
        @NotNull ParcelSize size,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal weight,
        @Min(1) @Nullable Integer pieces,
        @Nullable LocalDate dueOn,
        @Size(max = 10) @Nullable List<@NotBlank @Size(max = 100_000) String> marks,
        @Nullable Fault fault) {}
