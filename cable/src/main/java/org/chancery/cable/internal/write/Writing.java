package org.chancery.cable.internal.write;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.content.Content;
import org.chancery.cable.internal.Bytes;

/// One telegram while it is written.
///
/// @param date the day of its date-time group, whose rules hold
/// @param year the year of it; empty where it has none
record Writing(Tables tables, Manuscript lines, Refusals refusals, LocalDate date, OptionalInt year) {
    private static final int ROOM = 2048;

    static Writing of(Tables tables, Content content) {
        Optional<LocalDate> day = content.envelope()
                .timing()
                .instant()
                .map(i -> i.atOffset(ZoneOffset.UTC).toLocalDate());
        return new Writing(
                tables,
                new Manuscript(room(content)),
                new Refusals(),
                day.orElse(LocalDate.EPOCH),
                day.isPresent() ? OptionalInt.of(day.get().getYear()) : OptionalInt.empty());
    }

    Bytes out() {
        return lines.bytes();
    }

    Doubts doubts() {
        return tables.doubts();
    }

    /// About as many bytes as the content needs.
    private static int room(Content content) {
        int room = ROOM;
        for (int i = 0; i < content.text().paragraphs().size(); i++) {
            room += content.text().paragraphs().get(i).text().length() + 16;
        }
        return room;
    }
}
