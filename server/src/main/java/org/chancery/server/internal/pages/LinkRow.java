package org.chancery.server.internal.pages;

import java.util.List;
import org.chancery.archive.LinkedMessage;
import org.chancery.archive.MarkedText;

/// Another message in a list, with the mark that the link is shown under.
///
/// @param subject empty where the reader does not see it
/// @param subjectMark the subject's own mark; none where it is the same
record LinkRow(
        String id,
        String reference,
        String when,
        String originator,
        String subject,
        Mark mark,
        List<Mark> subjectMark) {
    static LinkRow of(LinkedMessage link) {
        return new LinkRow(
                link.citation().message().toString(),
                Dates.reference(link.citation()),
                Dates.of(link.citation()),
                ShownText.of(link.citation().originator()),
                link.subject().map(subject -> ShownText.of(subject.text())).orElse(""),
                Mark.of(link.mark(), link.label()),
                link.subject().filter(subject -> !subject.mark().equals(link.mark())).map(LinkRow::mark).stream()
                        .toList());
    }

    private static Mark mark(MarkedText subject) {
        return Mark.of(subject.mark(), subject.label());
    }
}
