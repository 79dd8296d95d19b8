package org.mainspring.registry.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a list that is to be joined to the registry. */
@Schema(example = """
                {"rows": [{"key": "2", "name": "思源電氣"}, {"key": "3", "name": "Siyuan Electrik", "uscc": "91310117MA1FABCDXX"}]}""")
public record ReconcileRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid ReconcileRow> rows) {}
