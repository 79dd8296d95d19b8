package org.mainspring.funding.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** Who gives money to a programme, and how much where that is known. */
public record Provider(
        @Schema(description = "An organization of the registry.") @NotNull UUID organizationId,

        @Schema(
                description =
                        "In the programme's currency and no finer than it; absent where the split is not known, which is not zero.")
        @Valid @Nullable Money committed) {}
