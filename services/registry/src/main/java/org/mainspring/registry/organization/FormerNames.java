package org.mainspring.registry.organization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainspring.chassis.value.Names;

/** A name that is no longer borne is still known, and looked for. */
final class FormerNames {

    private FormerNames() {}

    /** Those before and the ones given up, without any that is borne now. */
    static List<String> after(List<String> before, Names given, Names taken) {
        Set<String> borne = taken.all().collect(Collectors.toSet());
        return Stream.concat(before.stream(), given.all())
                .filter(name -> !borne.contains(name))
                .distinct()
                .toList();
    }
}
