package org.chancery.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.marking.internal.authority.AuthorityWriter;
import org.chancery.marking.internal.authority.OrderLineReader;

/// The executive-order line of a telegram, as "E.O. 12958: DECL: 12/17/2034".
///
/// @param order the order's number as written, even where there is no such order; empty where none is written
/// @param findings places count from the start of what was read
public record OrderLine(OptionalInt order, Declassification declassification, List<Finding> findings) {
    public OrderLine {
        findings = List.copyOf(findings);
    }

    /// Reads a line, with `E.O.` and number or without. Any text gives a line: what is not understood is
    /// [Declassification.Unread] and a finding.
    ///
    /// @param messageDate the message's date: it tells the century of a year of two digits, and
    ///     which forms were right
    public static OrderLine read(String text, LocalDate messageDate) {
        return OrderLineReader.read(text, messageDate);
    }

    /// The line as a telegram writes it, as "E.O. 13526: DECL: 12/17/2034".
    public String write() {
        return AuthorityWriter.orderLine(order, declassification);
    }
}
