package org.mainspring.funding.review;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who reviews an application. */
@Schema(example = """
                {"providerId": "0197a9d6-3000-7000-8000-000000000301", "reviewer": "bank-officer-1"}""")
public record AssignApplicationRequest(
        @Schema(
                description =
                        "The provider that reviews it; the one to whom it is directed where absent, and the sponsor where it is directed to none.")
        @Nullable UUID providerId,

        @Schema(description = "The subject of the reviewer's token; your own where absent.", example = "bank-officer-1")
        @Pattern(regexp = "^[\\x21-\\x7e]{1,200}$") @Nullable String reviewer) {}
