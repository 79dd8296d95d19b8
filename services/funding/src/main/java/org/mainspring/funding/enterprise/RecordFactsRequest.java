package org.mainspring.funding.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facts about enterprises, all of which are recorded or none. */
@Schema(example = """
                {"facts": [
                  {"organizationId": "0197a9d6-3000-7000-8000-000000000001", "fact": "RD_SPEND", "value": "21500000.00", "asOf": "2025-12-31"},
                  {"organizationId": "0197a9d6-3000-7000-8000-000000000001", "fact": "REVENUE", "value": "430000000.00", "asOf": "2025-12-31",
                   "source": "annual-report-2025"}]}""")
public record RecordFactsRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid FactStatement> facts) {}
