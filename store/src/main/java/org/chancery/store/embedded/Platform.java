package org.chancery.store.embedded;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// The operating system and processor, as the archives of binaries name them.
///
/// @param system `linux`, `darwin` or `windows`
/// @param processor `x86_64` or `arm_64`
record Platform(String system, String processor) {
    /// The platform that a JVM names so in `os.name` and `os.arch`.
    ///
    /// @throws IOException where no binaries are made for it
    static Platform of(String osName, String osArch) throws IOException {
        Optional<String> system = system(osName);
        Optional<String> processor = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> Optional.of("x86_64");
            case "aarch64", "arm64" -> Optional.of("arm_64");
            default -> Optional.empty();
        };
        if (system.isEmpty() || processor.isEmpty()) {
            throw unsupported(osName, osArch);
        }
        return new Platform(system.get(), processor.get());
    }

    static Platform here() throws IOException {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static boolean isWindows() {
        return system(System.getProperty("os.name", "")).equals(Optional.of("windows"));
    }

    /// The archive's name on the class path.
    String archive() {
        return "postgres-" + system + "-" + processor + ".txz";
    }

    static IOException unsupported(String system, String processor) {
        return new IOException(
                "No embedded PostgreSQL is made for " + system + "/" + processor + ". " + Failure.WAY_OUT);
    }

    private static Optional<String> system(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return Optional.of("linux");
        }
        if (name.startsWith("mac")) {
            return Optional.of("darwin");
        }
        return name.startsWith("windows") ? Optional.of("windows") : Optional.empty();
    }
}
