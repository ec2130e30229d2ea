package org.chancery.cable.write;

import java.util.List;
import org.chancery.cable.internal.write.SectionJoiner;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Puts the sections of a message together, each of which came as a message of its own.
///
/// Immutable, and may be shared by threads.
public final class Sections {
    private final SectionJoiner joiner;

    /// For messages whose markings are read by a scheme.
    public Sections(Scheme scheme) {
        this.joiner = new SectionJoiner(scheme);
    }

    /// One message of all sections, in whatever order they came: the heading of the first, then the text of each
    /// from its classification line on, without the captions that are set again. Refused where one is missing or
    /// there twice, and where they differ in number, date-time group or originator.
    public Outcome<byte[]> join(List<byte[]> sections) {
        return joiner.join(sections);
    }
}
