package org.chancery.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The password of the server in a folder: 32 random bytes in base64 for URLs, so that it needs no quoting anywhere.
///
/// @param text the password
record Secret(String text) {
    private static final int BYTES = 32;

    /// The folder's secret; empty where there is none yet.
    static Optional<Secret> find(Folder folder) throws IOException {
        return Files.exists(folder.secret())
                ? Optional.of(new Secret(Files.readString(folder.secret()).strip()))
                : Optional.empty();
    }

    /// The folder's secret, made where there is neither a secret nor data.
    ///
    /// @throws IOException where the data are there and their secret is lost
    static Secret keep(Folder folder) throws IOException {
        Optional<Secret> found = find(folder);
        if (found.isPresent()) {
            return found.get();
        }
        if (Files.exists(folder.data())) {
            throw new IOException("The password of the database in " + folder.data() + " is lost: there is no file "
                    + folder.secret() + ". Put it back from a copy of the folder.");
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Secret secret = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Path fresh = Files.createFile(folder.beside("secret"));
        Folder.closeToOthers(fresh);
        Files.writeString(fresh, secret.text() + "\n");
        folder.finish(fresh, folder.secret());
        return secret;
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
