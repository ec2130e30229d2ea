package org.chancery.marking.form;

import org.chancery.marking.Scheme;
import org.chancery.marking.internal.form.ess.EssCodec;

/// Labels as security labels of ESS (RFC 2634 §3.2, RFC 5035), in the distinguished encoding of ASN.1.
///
/// Immutable, and may be shared by threads. What was written is read back as the same label, and the same
/// bytes are written again; what a label cannot tell whole, and what is read and not understood, is
/// refused. The classification is the level's rank. Categories have the syntaxes of ACP 145: controls are
/// enumerated restrictive attributes, countries and names enumerated permissive ones, the rest
/// informative; strings of bits are read as well. A value's number is that of the scheme, where it lists
/// one, or else is made of its letters behind a byte 1.
public final class Ess {
    private static final int MOST_BYTES = 65_536;

    private final EssCodec codec;

    /// @throws IllegalArgumentException for a scheme without a policy's identifier
    public Ess(Scheme scheme) {
        this.codec = new EssCodec(
                scheme,
                scheme.policyId()
                        .orElseThrow(
                                () -> new IllegalArgumentException(scheme.name() + " has no identifier for labels")));
    }

    /// The label in the distinguished encoding.
    public Outcome<byte[]> write(EssLabel label) {
        return codec.write(label);
    }

    /// The label that bytes are; refused where they are in another encoding than the distinguished.
    public Outcome<EssLabel> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Outcome.Refused<>(
                    FormRule.TOO_LARGE.at("label", bytes.length + " bytes, of " + MOST_BYTES + " at most"));
        }
        return codec.read(bytes);
    }
}
