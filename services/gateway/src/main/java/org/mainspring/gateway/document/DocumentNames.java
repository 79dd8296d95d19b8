package org.mainspring.gateway.document;

import java.util.Set;

/** What the names of one service's document are called in the merged one. */
record DocumentNames(ServiceDocument document, Set<ComponentName> shared) {

    /** {@code Organization} of registry becomes {@code RegistryOrganization}, unless it is shared. */
    String component(String section, String name) {
        return shared.contains(new ComponentName(section, name)) ? name : document.typePrefix() + name;
    }

    /** {@code getOrganization} becomes {@code registry_getOrganization}. */
    String operation(String operationId) {
        return document.service() + "_" + operationId;
    }

    /** {@code organizations} becomes {@code registry / organizations}. */
    String tag(String tag) {
        return document.service() + " / " + tag;
    }

    /** A reference to a component, or to something inside it, by its new name; any other as it is. */
    String reference(String reference) {
        return ComponentName.parse(reference)
                .map(old -> {
                    String renamed = new ComponentName(old.section(), component(old.section(), old.name())).reference();
                    return renamed
                            + reference.substring(
                                    Math.min(reference.length(), old.reference().length()));
                })
                .orElse(reference);
    }
}
