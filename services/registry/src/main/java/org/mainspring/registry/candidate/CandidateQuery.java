package org.mainspring.registry.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is known of the organization that is looked for. */
public class CandidateQuery {

    @RestQuery
    @Nullable @Size(min = 1, max = 300) @Parameter(
            description =
                    "Its name in either language, with or without the legal form; traditional characters, pinyin and errors of typing are forgiven.",
            example = "思沅电器")
    public String name;

    @RestQuery
    @Nullable @Size(min = 1, max = 40) @Parameter(description = "Its credit code, even with an error.", example = "91310117MA1FABCDXX")
    public String uscc;

    @RestQuery
    @Nullable @Min(1) @Max(20) @Parameter(description = "How many candidates at most; 5 where absent.")
    public Integer limit;
}
