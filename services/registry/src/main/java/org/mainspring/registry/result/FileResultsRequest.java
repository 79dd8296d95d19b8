package org.mainspring.registry.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Results of one or many; they replace what was filed of these before. */
public record FileResultsRequest(
        @NotEmpty @Size(max = 5_000) List<@NotNull @Valid ResultRequest> results) {}
