package org.chancery.cable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.chancery.cable.internal.Utf8;

/// The bytes of a message as received, and how they are read: as UTF-8 (which US-ASCII is part of) where they are
/// UTF-8 from end to end, as windows-1252 where not. The bytes are never changed.
public final class Source {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final int firstForeign;

    private Source(byte[] bytes) {
        this.bytes = bytes;
        this.firstForeign = Utf8.firstForeign(bytes);
    }

    /// Takes a copy of the bytes.
    public static Source of(byte[] bytes) {
        return new Source(bytes.clone());
    }

    /// Takes the bytes themselves, which whoever hands them over does not change any more.
    public static Source handedOver(byte[] bytes) {
        return new Source(bytes);
    }

    /// A copy of the bytes as received.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// How many bytes there are.
    public int length() {
        return bytes.length;
    }

    /// The charset that the bytes are read in.
    public Charset charset() {
        return firstForeign < 0 ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// Where the first byte stands that is not UTF-8; empty where all are.
    public OptionalInt firstForeign() {
        return firstForeign < 0 ? OptionalInt.empty() : OptionalInt.of(firstForeign);
    }

    /// The text of a stretch, exactly as it stands.
    public String text(Span span) {
        return new String(bytes, span.start(), span.length(), charset());
    }

    /// The lines, looked for anew at each call: who asks for several places keeps them.
    public Lines lines() {
        return new Lines(bytes, charset());
    }

    /// SHA-256 of the bytes, in lower-case hexadecimal.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    byte[] shared() {
        return bytes;
    }
}
