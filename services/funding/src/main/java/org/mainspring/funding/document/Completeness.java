package org.mainspring.funding.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether all is there that is asked for. */
public final class Completeness {

    private Completeness() {}

    /** The kinds that are mandatory and not shown, in the order in which they are asked for. */
    public static List<String> missing(List<RequiredDocument> asked, List<Document> shown) {
        Set<String> kinds = shown.stream().map(Document::kind).collect(Collectors.toSet());
        return asked.stream()
                .filter(RequiredDocument::mandatory)
                .map(RequiredDocument::kind)
                .filter(kind -> !kinds.contains(kind))
                .toList();
    }
}
