package org.chancery.archive.internal.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.chancery.store.LabelRows;
import org.chancery.store.Reader;
import org.chancery.store.Store;

/// Reads the marks that people choose for what they write, and holds them to what the writer may write.
final class Marks {
    private static final int LONGEST = 200;

    private final Scheme scheme;

    Marks(Scheme scheme) {
        this.scheme = scheme;
    }

    /// What was chosen: a label, or why it cannot be borne.
    sealed interface Chosen {
        record Mark(Label label) implements Chosen {}

        record Refused(String reason) implements Chosen {}
    }

    /// The label of a mark, with or without its brackets.
    ///
    /// @param typed empty for the least
    /// @param least what it bears at least
    /// @param date by which marks are read
    Chosen choose(String typed, Label least, Clearance writer, LocalDate date) {
        String mark = unbracketed(typed.strip());
        Optional<Label> label = mark.isEmpty() || mark.equals(scheme.writePortion(least))
                ? Optional.of(least)
                : Optional.of(mark)
                        .filter(some -> some.length() <= LONGEST)
                        .flatMap(some -> scheme.readPortion(some, date))
                        .map(PortionMark::label);
        if (label.isEmpty()) {
            return new Chosen.Refused(
                    "That is no mark of this office. Write one as it stands before a paragraph: U, C//NF.");
        }
        if (!writer.dominates(label.get())) {
            return new Chosen.Refused("You could not read that yourself. Choose a mark within your clearance.");
        }
        if (!label.get().dominates(least)) {
            return new Chosen.Refused(
                    "That is less than what it may repeat. Mark it " + scheme.writePortion(least) + " or higher.");
        }
        return new Chosen.Mark(label.get());
    }

    private static String unbracketed(String mark) {
        return mark.startsWith("(") && mark.endsWith(")") ? mark.substring(1, mark.length() - 1) : mark;
    }

    /// The id of a label's row, made by the registry where there is none: who reads sees only rows in the sight.
    static int row(Store store, Reader reader, Label label) {
        return store.asRegistry(reader.name(), tx -> LabelRows.idOf(tx, label));
    }
}
