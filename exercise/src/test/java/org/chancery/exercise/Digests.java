package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

final class Digests {
    private Digests() {}

    /// SHA-256 over name and bytes of each message in order.
    static String of(List<ExerciseMessage> messages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ExerciseMessage message : messages) {
                digest.update(message.name().getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(message.bytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
