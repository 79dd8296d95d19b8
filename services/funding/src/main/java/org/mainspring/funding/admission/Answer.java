package org.mainspring.funding.admission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;
import org.mainspring.funding.document.Document;

/** An answer to a question of the form. */
@Schema(description = "An answer to a question of the form.", example = """
                {"question": "JOBS_CREATED", "text": "About forty within two years"}""")
public record Answer(
        @Schema(example = "JOBS_CREATED") @NotNull @Pattern(regexp = Document.CODE) String question,

        @NotNull @Size(max = 4000) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String text) {}
