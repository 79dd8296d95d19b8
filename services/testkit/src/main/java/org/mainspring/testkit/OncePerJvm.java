package org.mainspring.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Calls a static method in the class as the system class loader knows it, so that its static state exists once.
 *
 * <p>Quarkus loads the test classes anew for every application a test run starts, and closes their loader with it. A server
 * started by such a class would be started again and again, and fail once its loader is closed.
 */
final class OncePerJvm {

    private OncePerJvm() {}

    /** The answer must be of a type of the JDK: any other exists once per class loader. */
    @SuppressWarnings("unchecked")
    static <T> T call(Class<?> type, String method) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader system = ClassLoader.getSystemClassLoader();
        try {
            // Threads started by the call inherit the loader, and some libraries look for classes there.
            thread.setContextClassLoader(system);
            Method found = system.loadClass(type.getName()).getDeclaredMethod(method);
            found.setAccessible(true);
            return (T) found.invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getSimpleName() + "." + method + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
