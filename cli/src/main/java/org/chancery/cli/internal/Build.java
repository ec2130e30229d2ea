package org.chancery.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What this build is: the project's version and the commit it was made from (`unknown` where the sources came without
/// their history).
public record Build(String version, String commit) {
    private static final String RESOURCE = "/org/chancery/cli/build.properties";

    /// Reads what Maven wrote into the jar.
    public static Build read() {
        try (InputStream stream = Build.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The build has no " + RESOURCE);
            }
            Properties properties = new Properties();
            properties.load(stream);
            return new Build(properties.getProperty("version", "unknown"), properties.getProperty("commit", "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
