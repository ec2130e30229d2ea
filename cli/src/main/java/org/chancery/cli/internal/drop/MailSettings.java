package org.chancery.cli.internal.drop;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Where a mailbox is, and how it is asked.
///
/// @param security TLS from the first byte, STARTTLS, or none, which is for this machine only
/// @param password a secret
/// @param mailbox the folder that messages come into
/// @param filed the folder that mails go to of which all was filed
/// @param refused the folder of the others
/// @param every how long between two looks
public record MailSettings(
        String host,
        int port,
        String user,
        Security security,
        String password,
        String mailbox,
        String filed,
        String refused,
        Duration every) {
    /// The variable of the environment that holds the password where no file is named.
    public static final String PASSWORD = "CHANCERY_MAIL_PASSWORD";

    private static final Set<String> KEYS =
            Set.of("host", "port", "user", "security", "password-file", "mailbox", "filed", "refused", "every-seconds");

    /// How the connection is kept from others.
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    public MailSettings {
        if (host.isBlank() || user.isBlank()) {
            throw new IllegalArgumentException("host and user must be given");
        }
        if (password.isEmpty()) {
            throw new IllegalArgumentException("there is no password: name a password-file, or set " + PASSWORD);
        }
        if (security == Security.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException("security = none is for this machine only, not for " + host);
        }
        if (every.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("every-seconds is at least 1");
        }
    }

    /// Reads a file of properties: `host`, `user`, and what else is other than usual.
    ///
    /// @throws IllegalArgumentException where something in it is wrong, with what
    /// @throws IOException where it, or the file with the password, cannot be read
    public static MailSettings read(Path file, Map<String, String> environment) throws IOException {
        Properties given = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            given.load(text);
        }
        for (String key : given.stringPropertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("there is no setting " + key + "; there are " + KEYS);
            }
        }
        Security security = security(given.getProperty("security", "tls"));
        String usual = security == Security.TLS ? "993" : "143";
        return new MailSettings(
                given.getProperty("host", ""),
                number("port", given.getProperty("port", usual), 65_535),
                given.getProperty("user", ""),
                security,
                password(Optional.ofNullable(given.getProperty("password-file")), file, environment),
                given.getProperty("mailbox", "INBOX"),
                given.getProperty("filed", "Filed"),
                given.getProperty("refused", "Refused"),
                Duration.ofSeconds(number("every-seconds", given.getProperty("every-seconds", "60"), 86_400)));
    }

    private static String password(Optional<String> named, Path file, Map<String, String> environment)
            throws IOException {
        if (named.isPresent()) {
            return Files.readString(file.resolveSibling(named.get()), StandardCharsets.UTF_8)
                    .strip();
        }
        return environment.getOrDefault(PASSWORD, "");
    }

    private static Security security(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "tls" -> Security.TLS;
            case "starttls" -> Security.STARTTLS;
            case "none" -> Security.NONE;
            default -> throw new IllegalArgumentException("security is tls, starttls or none, not " + text);
        };
    }

    private static int number(String key, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw new IllegalArgumentException(key + " is a number up to " + most + ", not " + text);
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return user + " at " + host + ":" + port;
    }
}
