package org.chancery.server.twin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;

/// A part that a server is given once and that turns to another one: servers start slowly, archives do not.
///
/// @param <T> an interface
final class Turning<T> {
    private final AtomicReference<T> now = new AtomicReference<>();
    private final T face;

    Turning(Class<T> type) {
        face = type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return method.invoke(now.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }));
    }

    /// What the server is given.
    T face() {
        return face;
    }

    void to(T other) {
        now.set(other);
    }
}
