package org.mainspring.funding.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One allocation, or what was settled of the vouchers of one enterprise in one programme, as a grant of the 360Giving Data Standard 1.3; members have the standard's names.
 *
 * @param amountAwarded what was set aside, whatever was given back later, in the currency's major unit
 * @param amountDisbursed what was paid out of it
 */
@Schema(
        description =
                "A grant of the 360Giving Data Standard (standard.threesixtygiving.org). Amounts are numbers there, and exact here.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grant(
        @Schema(example = "360G-mainspring-0197f0a0-0000-7000-8000-000000000001")
        String id,

        String title,
        String description,
        String currency,
        BigDecimal amountAwarded,
        BigDecimal amountDisbursed,
        LocalDate awardDate,
        List<Organization> recipientOrganization,
        List<Organization> fundingOrganization,
        List<Programme> grantProgramme,
        @Nullable List<Location> beneficiaryLocation,
        Instant dateModified) {

    private static final String PREFIX = "360G-mainspring-";

    /** Somebody who receives or gives. */
    @Schema(name = "GrantOrganization")
    public record Organization(String id, String name) {

        /** @param name {@code null} where the registry has told none: its id stands for it */
        static Organization of(UUID id, @Nullable String name) {
            return new Organization(PREFIX + "org-" + id, name == null ? id.toString() : name);
        }
    }

    /** The programme that it belongs to. */
    @Schema(name = "GrantProgramme")
    public record Programme(String code, String title) {}

    /** Where the recipient is. */
    @Schema(name = "GrantLocation")
    public record Location(String name) {}

    static String id(UUID allocationId) {
        return PREFIX + allocationId;
    }
}
