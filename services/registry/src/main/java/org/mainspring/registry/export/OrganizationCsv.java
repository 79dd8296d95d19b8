package org.mainspring.registry.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.bulk.SafeCsv;
import org.mainspring.registry.organization.OrganizationResponse;

/** Organizations as lines of CSV; several names of one are joined by bars. */
final class OrganizationCsv {

    static final String HEADER = SafeCsv.line(
            "id",
            "externalId",
            "uscc",
            "nameZh",
            "nameEn",
            "aliases",
            "formerNames",
            "kind",
            "ownership",
            "district",
            "park",
            "industry",
            "listing",
            "parentId",
            "collective",
            "status",
            "mergedInto",
            "endedOn",
            "endedFor",
            "source",
            "createdAt",
            "updatedAt");

    private OrganizationCsv() {}

    static String line(OrganizationResponse organization) {
        return SafeCsv.line(
                organization.id(),
                organization.externalId(),
                organization.uscc(),
                organization.names().zh(),
                organization.names().en(),
                joined(organization.aliases()),
                joined(organization.formerNames()),
                organization.kind(),
                organization.ownership(),
                organization.district(),
                organization.park(),
                organization.industry(),
                organization.listing(),
                organization.parentId(),
                organization.collective(),
                organization.status(),
                organization.mergedInto(),
                organization.endedOn(),
                organization.endedFor(),
                organization.source(),
                organization.createdAt(),
                organization.updatedAt());
    }

    private static @Nullable String joined(@Nullable List<String> names) {
        return names == null ? null : String.join(" | ", names);
    }
}
