package org.mainspring.generator;

/**
 * A column of a CSV file, named as the registry's import takes it.
 *
 * @param pointer to its value in a request
 */
record Column(String name, String pointer) {

    static Column of(String member) {
        return new Column(member, "/" + member);
    }
}
