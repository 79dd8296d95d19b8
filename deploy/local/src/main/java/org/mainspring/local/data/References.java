package org.mainspring.local.data;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The platform's ids of the records that are in. */
final class References {

    private final Map<Reference, String> ids = new ConcurrentHashMap<>();

    void learn(Reference reference, String id) {
        ids.put(reference, id);
    }

    String idOf(String kind, String key) {
        String id = ids.get(new Reference(kind, key));
        if (id == null) {
            throw new ImportException(kind + " " + key + " is referred to but was not brought in");
        }
        return id;
    }

    String organization(String key) {
        return idOf(OrganizationKind.NAME, key);
    }

    String person(String key) {
        return idOf(PersonKind.NAME, key);
    }
}
