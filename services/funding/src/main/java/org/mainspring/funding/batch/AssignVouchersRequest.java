package org.mainspring.funding.batch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.problem.Refusal;

/** Who shall hold vouchers of a batch. */
@Schema(example = """
                {"organizationIds": ["0197f0a0-0000-7000-8000-000000000001", "0197f0a0-0000-7000-8000-000000000002"]}""")
public record AssignVouchersRequest(
        @Schema(
                description =
                        "Organizations of the registry, each once; in their order each gets the next free voucher.")
        @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> organizationIds) {

    /** @throws Refusal where one is named twice, which is more likely a slip than a wish */
    void requireDistinct() {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < organizationIds.size(); i++) {
            if (!seen.add(organizationIds.get(i))) {
                throw Refusal.unprocessable(
                        "/organizationIds/" + i,
                        "DUPLICATE",
                        "Each is named once; for a second voucher, assign again.");
            }
        }
    }
}
