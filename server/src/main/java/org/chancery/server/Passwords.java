package org.chancery.server;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// How passwords are kept: Argon2id, 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet), a salt each.
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /// The office's one way of keeping passwords.
    public Passwords() {}

    /// Encodes a password for an account: `$argon2id$v=19$m=19456,t=2,p=1$…`. No two encodings are alike.
    ///
    /// @throws IllegalArgumentException where the password is empty
    public String encode(CharSequence password) {
        if (password.isEmpty()) {
            throw new IllegalArgumentException("The password is empty");
        }
        String encoded = encoder.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("The encoder gave nothing");
        }
        return encoded;
    }

    /// Whether the password is the one that was encoded. An encoding that cannot be read matches nothing.
    public boolean matches(CharSequence password, String encoded) {
        return encoder.matches(password, encoded);
    }
}
