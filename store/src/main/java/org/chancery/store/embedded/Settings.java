package org.chancery.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The server's `postgresql.conf`, written whole before each start: durable, on the loopback address only, modest.
///
/// Errors of statements are the client's to report and are kept out of the log (`log_min_messages = log` is above
/// `error`), because a statement or its values can hold what only a cleared reader may see.
final class Settings {
    private static final Pattern PORT = Pattern.compile("^port = (\\d{1,5})$", Pattern.MULTILINE);
    private static final String TEXT = """
            # Written by Chancery before each start. Settings of one's own: ALTER SYSTEM SET … as the user postgres.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 50
            password_encryption = 'scram-sha-256'

            fsync = on
            full_page_writes = on
            synchronous_commit = on
            max_wal_size = '1GB'

            shared_buffers = '128MB'
            maintenance_work_mem = '64MB'
            jit = off

            timezone = 'UTC'
            log_timezone = 'UTC'
            datestyle = 'iso, ymd'
            lc_messages = 'C'
            log_min_messages = log
            log_checkpoints = off
            log_autovacuum_min_duration = -1
            """;

    private Settings() {}

    /// Writes them, for the port of the last start where it is free and another free one where not.
    static void write(Folder folder) throws IOException {
        Path file = folder.data().resolve("postgresql.conf");
        Matcher matcher = PORT.matcher(Files.exists(file) ? Files.readString(file) : "");
        int last = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        Files.writeString(file, TEXT + "port = " + freePort(last) + "\n");
    }

    /// The wanted port where it is free, else one that the system picks.
    private static int freePort(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw e;
            }
            return freePort(0);
        }
    }
}
