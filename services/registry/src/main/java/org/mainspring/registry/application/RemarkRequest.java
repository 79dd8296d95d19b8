package org.mainspring.registry.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Legible;

/** What is wrong with an application, or why it is withdrawn. */
@Schema(example = """
                {"reason": "The audit report is of another year"}""")
public record RemarkRequest(
        @NotNull @Size(max = 500) @Pattern(regexp = Legible.TEXT, message = Legible.MESSAGE) String reason) {}
