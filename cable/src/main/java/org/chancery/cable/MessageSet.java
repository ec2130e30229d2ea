package org.chancery.cable;

import java.util.List;

/// One set of a formatted text (USMTF): `REF/A/MSG/EMBASSY PORTO SERENO/171737ZDEC2009//` is the set REF of four
/// fields.
///
/// @param name in capitals, `MSGID`
/// @param fields what stands between the slashes; a set without one has none
/// @param span from the name to the `//` that closes the set
public record MessageSet(String name, List<Element> fields, Span span) {
    public MessageSet {
        fields = List.copyOf(fields);
    }
}
