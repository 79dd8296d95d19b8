package org.mainspring.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.local.process.LaunchException;

class DatabaseAddressTest {

    @Test
    void everyPartOfTheUrlIsRead() {
        DatabaseAddress address =
                DatabaseAddress.parse("postgresql://me:p%40ss%2B+1@db.example:6543/main?sslmode=require");
        assertEquals(new DatabaseAddress("db.example", 6543, "main", "?sslmode=require", "me", "p@ss++1"), address);
        assertEquals("postgresql://db.example:6543/registry?sslmode=require", address.urlOf("registry"));
    }

    @Test
    void portAndDatabaseMayBeLeftOut() {
        assertEquals(
                new DatabaseAddress("db", 5432, "postgres", "", "me", "x"),
                DatabaseAddress.parse("postgres://me:x@db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://a:b@c/d", "postgresql://secret@host/db", "mysql://a:b@c/d", "not a url"})
    void anythingElseIsRefusedWithoutRepeatingIt(String url) {
        LaunchException refused = assertThrows(LaunchException.class, () -> DatabaseAddress.parse(url));
        assertFalse(refused.getMessage().contains("secret"));
    }
}
