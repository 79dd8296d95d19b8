package org.mainspring.registry.organization;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.PageQuery;

/** Filters of the list of organizations. */
public class OrganizationQuery extends PageQuery {

    @RestQuery
    @Nullable @Size(min = 1, max = 200) @Parameter(
            description =
                    "Words of a present or former name or alias, in either language; all must occur, or the whole be like a name.",
            example = "思源")
    public String q;

    @RestQuery
    @Nullable public OrganizationKind kind;

    @RestQuery
    @Nullable public OrganizationStatus status;

    @RestQuery
    @Nullable public Ownership ownership;

    @RestQuery
    @Nullable @Size(max = 100) public String district;

    @RestQuery
    @Nullable @Size(max = 100) public String park;

    @RestQuery
    @Nullable @Size(max = 100) public String industry;

    @RestQuery
    @Nullable @Size(min = 1, max = 100) @Parameter(description = "Only those listed at this market, or the one with this ticker there.", example = "SZSE")
    public String listing;

    @RestQuery
    @Nullable @Size(max = 100) @Parameter(description = "Only those that this source told of.", example = "sitic-2022-zh")
    public String source;

    @RestQuery
    @Nullable @Parameter(description = "Only those that belong to this one directly.")
    public UUID parentId;

    @RestQuery
    @Nullable @Parameter(
            description =
                    "Only this one, which belongs to no other, and all that stand below it by however many steps.")
    public UUID groupId;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(
            description = "Only those that hold an active recognition of this scheme.",
            example = "ENTERPRISE_TECHNOLOGY_CENTRE")
    public String scheme;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(
            description =
                    "Only those that hold an active recognition of the scheme at this level; scheme must be given.",
            example = "NATIONAL")
    public String level;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,63}$") @Parameter(description = "Only those that are in a category of this classification.", example = "SHANGHAI_3_6")
    public String classification;

    @RestQuery
    @Nullable @Pattern(regexp = "^[A-Z0-9][A-Z0-9_.-]{0,63}$") @Parameter(
            description =
                    "Only those that are in this category of the classification, in a part of it, or in a category of an older version that went over into it; classification must be given.",
            example = "LEADING_INDUSTRIES")
    public String category;

    @RestQuery
    @Nullable @Size(max = 40) public String uscc;

    @RestQuery
    @Nullable @Size(max = 100) public String externalId;
}
