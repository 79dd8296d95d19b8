package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;

class OncePerJvmTest {

    @Test
    void aClassLoadedAnewSeesTheSameState() throws Exception {
        URL classes = SigningKeys.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader other = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> anew = other.loadClass(SigningKeys.class.getName());
            assertNotSame(SigningKeys.class, anew);
            Method trusted = anew.getDeclaredMethod("trusted");
            trusted.setAccessible(true);
            assertEquals(SigningKeys.trusted().getPublic(), ((KeyPair) trusted.invoke(null)).getPublic());
        }
    }

    @Test
    void whatTheCallThrowsIsTold() {
        IllegalStateException error =
                assertThrows(IllegalStateException.class, () -> OncePerJvm.call(OncePerJvmTest.class, "fail"));
        assertEquals("broken", error.getCause().getMessage());
    }

    static void fail() {
        throw new IllegalArgumentException("broken");
    }
}
