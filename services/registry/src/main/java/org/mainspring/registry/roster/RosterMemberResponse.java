package org.mainspring.registry.roster;

import io.vertx.mutiny.sqlclient.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.NamedReference;

/** One member of a roster: who it is as far as the registry knows, and what the list says of it. */
public record RosterMemberResponse(
        @Schema(description = "Its place in the roster, from 1 on.")
        int place,

        @Schema(description = "Whom the registry knows it to be, after mergers; absent where it does not know.")
        @Nullable NamedReference organization,

        @Schema(description = "As the list has it.") @Nullable String externalId,

        @Schema(description = "As the list has it.") @Nullable String uscc,

        @Schema(description = "As the list has them.") @Nullable Names names) {

    /** The columns of {@code roster_line l} that a member is read from. */
    public static final String COLUMNS = """
            l.position, l.external_id, l.uscc, l.name_zh, l.name_en, l.organization_id, l.organization_name_zh, l.organization_name_en""";

    public static RosterMemberResponse of(Row row, Language language) {
        Names known = names(row, "organization_name_zh", "organization_name_en");
        return new RosterMemberResponse(
                row.getInteger("position") + 1,
                known == null ? null : NamedReference.of(row.getUUID("organization_id"), known, language),
                row.getString("external_id"),
                row.getString("uscc"),
                names(row, "name_zh", "name_en"));
    }

    private static @Nullable Names names(Row row, String zhColumn, String enColumn) {
        String zh = row.getString(zhColumn);
        String en = row.getString(enColumn);
        return zh == null && en == null ? null : new Names(zh, en);
    }
}
