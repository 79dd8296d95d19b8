package org.mainspring.registry.uscc;

/**
 * The parts of a code, each with its name where the standard's lists tell it.
 *
 * @param authority the kind of body that registered the organization
 * @param category the kind of organization, as that body divides them; its code has the authority's before it
 * @param division where the registering body sits (GB/T 2260), not where the organization works
 * @param organizationCode nine characters by GB 11714-1997, kept when the organization moves
 */
public record UsccDecoding(CodedName authority, CodedName category, Division division, String organizationCode) {

    private static final CodeTable AUTHORITIES = CodeTable.read("authorities.csv");
    private static final CodeTable CATEGORIES = CodeTable.read("categories.csv");

    /** @param code 18 characters of the alphabet; that they check is not needed */
    static UsccDecoding of(String code) {
        return new UsccDecoding(
                AUTHORITIES.name(code.substring(0, 1)),
                CATEGORIES.name(code.substring(0, 2)),
                Division.of(code.substring(2, 8)),
                code.substring(8, 17));
    }

    /** Whether such a code can have been issued at all, as far as our lists tell. */
    boolean isPlausible() {
        return category.known() && (division.known() || division.within() != null);
    }
}
