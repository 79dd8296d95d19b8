package org.mainspring.chassis.http;

import org.mainspring.chassis.value.Language;

/** The strong entity tag of one version of a record in one language; the language is part of the representation. */
public final class EntityTags {

    private EntityTags() {}

    public static String of(Versioned shown, Language language) {
        String beside = shown.beside() == 0 ? "" : "-" + shown.beside();
        return "\"" + shown.version() + beside + "." + language.tag() + "\"";
    }
}
