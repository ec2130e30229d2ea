package org.chancery.server;

import java.time.Duration;

/// Where the server listens, and how it keeps a session.
///
/// @param host address to bind to, a name or a literal
/// @param port TCP port; 0 takes a free one
/// @param secureCookies whether browsers may send the session over TLS only; right wherever TLS stands in front
/// @param session how long a session lasts without a request; at least a minute
public record ServerSettings(String host, int port, boolean secureCookies, Duration session) {
    /// The only address bound to unless told otherwise.
    public static final String LOOPBACK = "127.0.0.1";

    private static final int LAST_PORT = 65_535;

    public ServerSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host is empty");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("No such port: " + port);
        }
        if (session.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("A session must last a minute or longer: " + session);
        }
    }

    /// On this machine only, without TLS, sessions of half an hour.
    public static ServerSettings local(int port) {
        return new ServerSettings(LOOPBACK, port, false, Duration.ofMinutes(30));
    }

    /// The session cookie's name; over TLS one that only this host can set (RFC 6265bis §4.1.3.2).
    public String cookie() {
        return secureCookies ? "__Host-chancery" : "chancery";
    }
}
