package org.mainspring.funding.serviceprovider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.funding.voucher.Region;

/** Who shall be able to redeem vouchers of a programme. */
@Schema(example = """
                {"programmeId": "0197f0a0-0000-7000-8000-000000000001", "organizationId": "0197f0a0-0000-7000-8000-000000000002",
                 "region": "Jiangsu"}""")
public record AccreditServiceProviderRequest(
        @Schema(description = "A programme of kind INNOVATION_VOUCHER.") @NotNull UUID programmeId,

        @Schema(description = "An organization of the registry.") @NotNull UUID organizationId,

        @Schema(description = "Where it works: what it redeems is redeemed there.", example = "Jiangsu")
        @NotNull @Pattern(regexp = Region.FORM) String region) {}
