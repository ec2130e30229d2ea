package org.chancery.cable.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Title;
import org.chancery.cable.content.Transit;
import org.chancery.cable.internal.Bytes;
import org.chancery.cable.internal.ClassLineReader;
import org.chancery.cable.internal.ClassPhrase;
import org.chancery.cable.write.WriteRule;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;

/// Writes the head of the text: classification line, captions, passing lines.
final class TitleWriter {
    private static final int MOST_NUMBER = 99_999_999;
    private static final int MOST_CAPTIONS = 100;

    private final Writing writing;
    private final Scheme scheme;
    private final ClassPhrase phrases;
    private final Manuscript lines;
    private final FieldWriter values;
    private final Refusals refusals;

    TitleWriter(Writing writing, FieldWriter values) {
        this.writing = writing;
        this.scheme = writing.tables().scheme();
        this.phrases = writing.tables().phrases();
        this.values = values;
        this.lines = writing.lines();
        this.refusals = writing.refusals();
    }

    /// The level that the classification line says; empty, and refused, where it says none known.
    Optional<Level> level(Title title) {
        Optional<Level> level = scheme.level(title.classification());
        if (level.isEmpty() && !title.classification().isEmpty()) {
            level = scheme.readBanner(title.classification(), writing.date())
                    .map(mark -> mark.label().level());
        }
        if (level.isEmpty()) {
            refusals.add(
                    WriteRule.NO_CLASSIFICATION,
                    "classification",
                    "\"" + title.classification() + "\" is no classification known");
        }
        return level;
    }

    /// Refuses a security warning that says another level than the classification.
    void warned(Transit.Warning warning, Level level) {
        String letters = warning.letters();
        int slash = letters.indexOf('/');
        String group = slash < 0 ? letters : letters.substring(0, slash);
        String letter = group.isEmpty() ? "" : group.substring(0, 1);
        String abbreviation = switch (letter) {
            case "E" -> "U";
            case "T" -> "TS";
            default -> letter;
        };
        boolean same = group.length() == 5 && group.equals(letter.repeat(5));
        if (!same || scheme.level(abbreviation).filter(level::equals).isEmpty()) {
            refusals.add(
                    WriteRule.WARNING_DISAGREES, "warning", "\"" + letters + "\" over a text that is " + level.name());
        }
    }

    /// The classification line, without its line end.
    ///
    /// @param total how many sections there are; with one, the line names none
    /// @return empty, and refused, where it cannot be written
    Optional<byte[]> line(Content content, int section, int total) {
        Title title = content.text().title();
        Bytes line = new Bytes(80);
        if (!phrase(title.classification(), title.mrn().isPresent() || total > 1, line)) {
            return Optional.empty();
        }
        if (total > 1) {
            line.ascii(" SECTION ");
            line.padded(section, 2);
            line.ascii(" OF ");
            line.padded(total, 2);
        }
        title.mrn().ifPresent(mrn -> number(mrn, line));
        byte[] bytes = line.copy();
        if (bytes.length > Wrapping.WIDTH) {
            refusals.add(WriteRule.LINE_TOO_LONG, "classification", "the classification line has more than 69 columns");
        }
        return readsAs(bytes, title, total) ? Optional.of(bytes) : Optional.empty();
    }

    /// The words, those of a classified level with their letters spaced out.
    private boolean phrase(String words, boolean more, Bytes line) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        ClassPhrase.Match match = phrases.match(bytes, 0, bytes.length);
        if (match.end() < 0 || (more && words.indexOf('/') >= 0)) {
            String reason = match.end() < 0
                    ? "\"" + words + "\" does not begin with a level"
                    : "controls stand in the captions, not before section and number";
            refusals.add(WriteRule.NO_CLASSIFICATION, "classification", reason);
            return false;
        }
        boolean spaced = !words.startsWith("UNCLAS");
        for (int p = 0; p < bytes.length; p++) {
            boolean letter = bytes[p] >= 'A' && bytes[p] <= 'Z';
            if (p > 0 && (spaced || p > match.end()) && words.indexOf('/') < 0 && letter && bytes[p - 1] != ' ') {
                line.add(' ');
            }
            line.add(bytes[p]);
        }
        return true;
    }

    private void number(Mrn mrn, Bytes line) {
        int year = writing.year().orElse(0);
        if (year != 0 && mrn.year().isPresent() && mrn.year().getAsInt() != year) {
            refusals.add(
                    WriteRule.NUMBER_YEAR,
                    "number",
                    "the number is of " + mrn.year().getAsInt() + ", the date-time group of " + year);
        }
        boolean right =
                mrn.number() >= 0 && mrn.number() <= MOST_NUMBER && !mrn.post().isEmpty();
        for (int i = 0; i < mrn.post().length(); i++) {
            char c = mrn.post().charAt(i);
            right &= (c >= 'A' && c <= 'Z') || " .'-".indexOf(c) >= 0;
        }
        if (!right) {
            refusals.add(
                    WriteRule.BAD_NUMBER,
                    "number",
                    "\"" + mrn.post() + " " + mrn.number() + "\" is no message reference number");
            return;
        }
        line.add(' ');
        line.ascii(mrn.post());
        line.add(' ');
        line.padded(mrn.number(), 6);
    }

    /// Whether a reader finds in the line what it was made of.
    private boolean readsAs(byte[] bytes, Title title, int total) {
        ClassLineReader.ClassLine read =
                ClassLineReader.read(bytes, scheme, phrases.match(bytes, 0, bytes.length), bytes.length);
        boolean number = read.reference().isPresent() == title.mrn().isPresent()
                && read.reference()
                        .map(r -> new Mrn(
                                r.post(), r.number(), title.mrn().orElseThrow().year()))
                        .equals(title.mrn());
        boolean same = read.whole()
                && read.captions().isEmpty()
                && number
                && read.section().isPresent() == total > 1;
        if (!same && refusals.isEmpty()) {
            refusals.add(
                    WriteRule.READS_OTHERWISE,
                    "classification",
                    "the classification line would be read as something else");
        }
        return same;
    }

    /// Captions and passing lines, each on its own line.
    void captions(Title title) {
        if (title.captions().size() + title.passing().size() > MOST_CAPTIONS) {
            refusals.add(WriteRule.TOO_LONG, "captions", "more than " + MOST_CAPTIONS + " captions and passing lines");
            return;
        }
        if (!title.captions().isEmpty()) {
            lines.blankLine();
        }
        for (int i = 0; i < title.captions().size(); i++) {
            String caption = title.captions().get(i);
            if (scheme.caption(caption).isEmpty()) {
                refusals.add(WriteRule.UNKNOWN_CAPTION, "captions", "\"" + caption + "\" is no caption known");
            }
            values.line("caption", i, caption);
        }
        if (!title.passing().isEmpty()) {
            lines.blankLine();
        }
        for (int i = 0; i < title.passing().size(); i++) {
            String passing = title.passing().get(i);
            boolean one = passing.startsWith("INFORM ")
                    || passing.startsWith("PASS ")
                    || passing.contains(" FOR ")
                    || passing.contains(" PASS ");
            if (!one) {
                refusals.add(
                        WriteRule.NO_PASSING_LINE,
                        "passing line " + (i + 1),
                        "\"" + passing + "\" says neither FOR nor PASS nor INFORM");
            }
            values.line("passing line", i, passing);
            lines.doubt(scheme.caption(passing).isPresent());
        }
    }
}
