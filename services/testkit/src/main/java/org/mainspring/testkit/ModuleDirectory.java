package org.mainspring.testkit;

import java.nio.file.Path;

/** The directory of the module under test, whichever way its tests were started. */
public final class ModuleDirectory {

    private ModuleDirectory() {}

    /** Resolves a path given relative to the module, such as {@code contracts/openapi.yaml}. */
    public static Path resolve(String path) {
        // Surefire sets basedir; an IDE starts tests in the module's directory itself.
        return Path.of(System.getProperty("basedir", "")).resolve(path).toAbsolutePath();
    }
}
