package org.chancery.cable.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Transit;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.write.Alphabet;
import org.chancery.cable.write.LineEnd;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;

/// Writes contents as telegrams.
public final class Composer {
    private static final int MOST_SECTIONS = 99;

    private final Tables tables;
    private final LineEnd lineEnd;
    private final Readback readback;

    public Composer(Scheme scheme, Alphabet alphabet, LineEnd lineEnd) {
        this.tables = Tables.of(scheme, alphabet);
        this.lineEnd = lineEnd;
        this.readback = new Readback(scheme, new MessageReader(scheme));
    }

    /// A content as one message, pages and sections inside it.
    public Outcome<byte[]> whole(Content content) {
        Writing writing = Writing.of(tables, content);
        Optional<Made> made = made(writing, content);
        if (made.isEmpty()) {
            return new Outcome.Refused<>(writing.refusals().found());
        }
        byte[] bytes = made.get().whole();
        Optional<Refusal> misread = writing.lines().doubtful() ? readback.check(content, bytes) : Optional.empty();
        return misread.isPresent() ? new Outcome.Refused<>(misread.get()) : new Outcome.Done<>(ended(bytes));
    }

    /// A content as the messages of its sections.
    public Outcome<List<byte[]>> sections(Content content) {
        Outcome<byte[]> whole = whole(content);
        if (whole instanceof Outcome.Refused<byte[]>(List<Refusal> refusals)) {
            return new Outcome.Refused<>(refusals);
        }
        Writing writing = Writing.of(tables, content);
        Made made = made(writing, content).orElseThrow();
        List<byte[]> sections = new ArrayList<>(made.paging.sections());
        for (int section = 1; section <= made.paging.sections(); section++) {
            sections.add(ended(made.section(section)));
        }
        return new Outcome.Done<>(sections);
    }

    /// The lines of heading and text, and how they are parted; empty where something is refused.
    private Optional<Made> made(Writing writing, Content content) {
        Manuscript lines = writing.lines();
        new HeadingWriter(writing).write(content, 1);
        new AddressWriter(writing).write(content.envelope());
        int text = lines.lines();
        FieldWriter fields = new FieldWriter(writing);
        TitleWriter title = new TitleWriter(writing, fields);
        Optional<Level> level = title.level(content.text().title());
        if (content.text().fields().subject().isEmpty()) {
            writing.refusals().add(WriteRule.NO_SUBJECT, "subject", "no subject");
        }
        title.captions(content.text().title());
        fields.write(content.text());
        if (level.isPresent()) {
            Optional<Transit.Warning> warning = content.envelope().transit().warning();
            warning.ifPresent(w -> title.warned(w, level.get()));
            new BodyWriter(writing, level.get()).write(content);
        }
        Paging paging = new Paging(lines, text, lines.lines());
        if (paging.tooLong()) {
            writing.refusals()
                    .add(
                            WriteRule.SECTION_TOO_LONG,
                            "text",
                            "a section of " + Paging.SECTION_LINES + " lines finds no line to end at");
        } else if (paging.sections() > MOST_SECTIONS) {
            writing.refusals().add(WriteRule.TOO_MANY_SECTIONS, "text", paging.sections() + " sections");
        }
        return writing.refusals().isEmpty()
                ? titles(writing, title, content, paging).map(t -> new Made(writing, content, text, paging, t))
                : Optional.empty();
    }

    private static Optional<List<byte[]>> titles(Writing writing, TitleWriter title, Content content, Paging paging) {
        List<byte[]> titles = new ArrayList<>(paging.sections());
        for (int section = 1; section <= paging.sections(); section++) {
            title.line(content, section, paging.sections()).ifPresent(titles::add);
        }
        boolean caught = paging.sections() > 1
                && !content.text().title().classification().startsWith("UNCLAS");
        writing.lines().doubt(caught && content.text().title().classification().indexOf(' ') >= 0);
        return writing.refusals().isEmpty() ? Optional.of(titles) : Optional.empty();
    }

    private byte[] ended(byte[] bytes) {
        if (lineEnd == LineEnd.LF) {
            return bytes;
        }
        Bytes ended = new Bytes(bytes.length + bytes.length / 16);
        for (byte b : bytes) {
            if (b == '\n') {
                ended.ascii(lineEnd.characters());
            } else {
                ended.add(b);
            }
        }
        return ended.copy();
    }

    /// A telegram that nothing is refused of.
    ///
    /// @param text the number of lines of the heading
    /// @param titles the classification line of each section
    private record Made(Writing writing, Content content, int text, Paging paging, List<byte[]> titles) {
        private static final byte[] BREAK = {'B', 'T', '\n'};
        /// Two lines `BT` and a line `NNNN`; a line `#0887`.
        private static final int CLOSING = 11;

        private static final int SERIAL = 6;

        byte[] whole() {
            Manuscript lines = writing.lines();
            Bytes out = new Bytes(lines.bytes().size()
                    + titles.getFirst().length
                    + 1
                    + (paging.sections() > 1 ? paging.pages() * 80 + paging.sections() * 80 : 0)
                    + CLOSING
                    + (content.envelope().transit().station().isPresent() ? SERIAL : 0));
            out.add(lines.array(), 0, lines.start(text));
            out.add(BREAK, 0, BREAK.length);
            int page = 0;
            for (int section = 1; section <= paging.sections(); section++) {
                title(out, section);
                page = text(out, section, page);
            }
            close(out);
            return out.taken();
        }

        byte[] section(int section) {
            Manuscript lines = writing.lines();
            Bytes out = new Bytes(4096);
            if (section == 1) {
                out.add(lines.array(), 0, lines.start(text));
            } else {
                Writing own = Writing.of(writing.tables(), content);
                new HeadingWriter(own).write(content, section);
                new AddressWriter(own).write(content.envelope());
                out.add(own.lines().array(), 0, own.lines().bytes().size());
            }
            out.add(BREAK, 0, BREAK.length);
            title(out, section);
            if (section > 1) {
                captions(out);
            }
            int page = 0;
            while (paging.page(page) < paging.section(section - 1)) {
                page++;
            }
            text(out, section, page);
            close(out);
            return out.copy();
        }

        private void title(Bytes out, int section) {
            byte[] line = titles.get(section - 1);
            out.add(line, 0, line.length);
            out.add('\n');
        }

        /// The captions again, so that no section goes without them.
        private void captions(Bytes out) {
            List<String> captions = content.text().title().captions();
            for (int i = 0; i < captions.size(); i++) {
                out.ascii(captions.get(i));
                out.add('\n');
            }
        }

        /// The lines of a section with its page lines; the page that comes next.
        private int text(Bytes out, int section, int firstPage) {
            Manuscript lines = writing.lines();
            int page = firstPage;
            int from = paging.section(section - 1);
            int end = paging.section(section);
            int number = 1;
            while (from < end) {
                int next = Math.min(end, paging.page(page));
                out.add(lines.array(), lines.start(from), lines.start(next));
                from = next;
                if (from < end) {
                    number++;
                    page++;
                    pageLine(out, section, number);
                }
            }
            return page;
        }

        /// `PORTO SERENO 00000887  001.2 OF 003`: section, page, sections. A message of one section has none, and
        /// one without a number cannot have it.
        private void pageLine(Bytes out, int section, int page) {
            Optional<Mrn> mrn = content.text().title().mrn();
            if (paging.sections() == 1 || mrn.isEmpty()) {
                return;
            }
            out.ascii(mrn.get().post());
            out.add(' ');
            out.padded(mrn.get().number(), 8);
            out.ascii("  ");
            out.padded(section, 3);
            out.add('.');
            out.decimal(page);
            out.ascii(" OF ");
            out.padded(paging.sections(), 3);
            out.add('\n');
        }

        private void close(Bytes out) {
            out.add(BREAK, 0, BREAK.length);
            content.envelope().transit().station().ifPresent(station -> {
                out.add('#');
                out.padded(station.serial().orElse(0), 4);
                out.add('\n');
            });
            out.ascii("NNNN\n");
        }
    }
}
