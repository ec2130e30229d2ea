package org.chancery.cable.internal.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Portion;
import org.chancery.cable.Section;
import org.chancery.cable.internal.Ascii;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.LineScanner;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Makes one message of its sections.
public final class SectionJoiner {
    private static final int MOST = 99;

    private final MessageReader reader;

    public SectionJoiner(Scheme scheme) {
        this.reader = new MessageReader(scheme);
    }

    private record Part(Message message, int number, int total) {
        byte[] bytes() {
            return message.source().bytes();
        }
    }

    /// Joins them, in whatever order they are.
    public Outcome<byte[]> join(List<byte[]> sections) {
        Refusals refusals = new Refusals();
        List<Part> parts = parts(sections, refusals);
        parts.sort(Comparator.comparingInt(Part::number));
        for (int i = 0; i < parts.size() && refusals.isEmpty(); i++) {
            if (parts.get(i).number() != i + 1 || parts.get(i).total() != parts.size()) {
                refusals.add(
                        WriteRule.SECTIONS_MISSING,
                        "section " + parts.get(i).number() + " of "
                                + parts.get(i).total(),
                        "section " + (i + 1) + " of " + parts.size() + " is wanted here");
            }
            if (!same(parts.getFirst().message(), parts.get(i).message())) {
                refusals.add(
                        WriteRule.SECTIONS_DIFFER,
                        "section " + (i + 1),
                        "another number, date-time group or originator than section 1");
            }
        }
        return refusals.isEmpty() ? new Outcome.Done<>(joined(parts)) : new Outcome.Refused<>(refusals.found());
    }

    private List<Part> parts(List<byte[]> sections, Refusals refusals) {
        List<Part> parts = new ArrayList<>(sections.size());
        if (sections.isEmpty() || sections.size() > MOST) {
            refusals.add(WriteRule.SECTIONS_MISSING, "sections", "there are " + sections.size());
            return parts;
        }
        for (int i = 0; i < sections.size(); i++) {
            Message message = reader.read(sections.get(i));
            Optional<Section> section = message.body().section();
            if (section.isPresent()) {
                parts.add(
                        new Part(message, section.get().number(), section.get().total()));
            } else if (sections.size() == 1) {
                parts.add(new Part(message, 1, 1));
            } else {
                refusals.add(WriteRule.SECTIONS_MISSING, "message " + (i + 1), "no section of several");
            }
        }
        return parts;
    }

    private static boolean same(Message one, Message other) {
        return one.instant().equals(other.instant())
                && one.originator().equals(other.originator())
                && (one.reference().isEmpty() || number(one).equals(number(other)));
    }

    private static Optional<String> number(Message message) {
        return message.reference().map(reference -> reference.post() + " " + reference.number());
    }

    private static byte[] joined(List<Part> parts) {
        Bytes joined = new Bytes(parts.size() * 8192);
        Set<String> captions = new HashSet<>(parts.getFirst().message().captions());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            byte[] bytes = part.bytes();
            int end = i + 1 < parts.size() ? textEnd(part) : bytes.length;
            if (i == 0) {
                joined.add(bytes, 0, end);
            } else {
                int line = part.message().body().span().start();
                int behind = lineEnd(bytes, line);
                joined.add(bytes, line, behind);
                joined.add(bytes, Math.min(end, textStart(bytes, behind, captions)), end);
            }
        }
        return joined.copy();
    }

    private static int lineEnd(byte[] bytes, int from) {
        LineScanner lines = new LineScanner(bytes, from, bytes.length);
        return lines.advance() ? lines.next() : from;
    }

    /// Behind blank lines and captions.
    private static int textStart(byte[] bytes, int from, Set<String> captions) {
        LineScanner lines = new LineScanner(bytes, from, bytes.length);
        int start = from;
        while (lines.advance()) {
            start = lines.start();
            int at = Ascii.skipBlanks(bytes, lines.start(), lines.end());
            String line = Ascii.text(bytes, at, Ascii.trimEnd(bytes, at, lines.end()));
            if (!line.isEmpty() && !captions.contains(line)) {
                return start;
            }
        }
        return start;
    }

    /// Where the line `BT` stands that closes the text.
    private static int textEnd(Part part) {
        byte[] bytes = part.bytes();
        Portion last = part.message().portions().getLast();
        int from = last.kind() == Portion.Kind.TRAILER ? last.span().start() : bytes.length;
        LineScanner lines = new LineScanner(bytes, from, bytes.length);
        while (lines.advance()) {
            if (Ascii.wordAt(bytes, Ascii.skipBlanks(bytes, lines.start(), lines.end()), lines.end(), "BT")) {
                return lines.start();
            }
        }
        return from;
    }
}
