package org.mainspring.testkit;

/** Bearer tokens for tests, signed with the key that {@link IdentityResource} tells the service under test. */
public final class TestTokens {

    static final String ISSUER = "https://identity.test";
    static final String AUDIENCE = "mainspring";

    private TestTokens() {}

    /** The value of an Authorization header for somebody with these roles. */
    public static String bearer(String... roles) {
        return holder(roles).bearer();
    }

    /** Starts a token of which more than the roles shall be said. */
    public static TestToken holder(String... roles) {
        return TestToken.of(roles);
    }
}
