package org.chancery.marking.form;

import java.util.List;
import org.chancery.marking.Scheme;
import org.chancery.marking.internal.form.spif.SpifReader;
import org.chancery.marking.internal.form.xml.XmlReader;

/// Schemes from Open XML SPIF policy files (`http://www.xmlspif.org/spif`, schema 2.0 and 2.1).
///
/// Classifications become levels, ranked by their numbers (lacv), which have to rise with the hierarchy.
/// Restrictive tags become controls; those that a class excludes from the lower levels have a least
/// level. The permissive set whose values are codes of countries becomes the release. What else the file
/// says is left, and told.
public final class Spif {
    private static final int MOST_BYTES = 8 << 20;

    /// A policy that was read.
    ///
    /// @param left what the file says and the scheme does not keep, each with its place: rules that it
    ///     does not check, sets of tags whose labels it refuses
    public record Imported(Scheme scheme, List<Refusal> left) {
        public Imported {
            left = List.copyOf(left);
        }
    }

    private Spif() {}

    /// The scheme of a policy file; bounded, without document types and entities from outside.
    ///
    /// @param name of the scheme to make
    /// @param owner the code of the country or organisation whose policy it is, which the file does not
    ///     tell
    public static Outcome<Imported> read(byte[] document, String name, String owner) {
        return XmlReader.read(document, MOST_BYTES).then(root -> SpifReader.read(root, name, owner));
    }
}
