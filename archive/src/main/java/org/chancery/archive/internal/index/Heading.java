package org.chancery.archive.internal.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.ElementView.Kind;

/// What the document of a portion says beside the portion's text: how its message is cited, which whoever sees the
/// portion may see, and the values of the heading that stand in the portion and bear its label.
///
/// @param reference the message's number as cited; may be empty
/// @param originator may be empty
public record Heading(String reference, Optional<Instant> dtg, String originator, List<Value> values) {
    /// Of a portion about which nothing is known.
    public static final Heading NONE = new Heading("", Optional.empty(), "", List.of());

    public Heading {
        values = List.copyOf(values);
    }

    /// One value of the heading.
    public record Value(Kind kind, String text) {}

    /// The subject, where it stands in the portion.
    Optional<String> subject() {
        return values.stream()
                .filter(value -> value.kind() == Kind.SUBJECT)
                .map(Value::text)
                .findFirst();
    }

    /// The same with these values.
    Heading with(List<Value> others) {
        return new Heading(reference, dtg, originator, others);
    }
}
