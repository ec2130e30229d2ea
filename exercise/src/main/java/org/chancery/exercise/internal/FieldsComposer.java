package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.Until;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Envelope;
import org.chancery.exercise.internal.Telegram.Fields;
import org.chancery.exercise.internal.Telegram.Signatory;
import org.chancery.exercise.internal.Telegram.Subject;
import org.chancery.exercise.internal.Telegram.Tags;

/// Draws what stands between the class line and the first paragraph.
final class FieldsComposer {
    private static final int CAPTIONS_SINCE = 1995;
    private static final int LIMITED_UNTIL = 1995;
    private static final int LONGEST = 25;

    /// One code of so many is in no table.
    private static final int INVENTED = 75;

    private final Draw draw;
    private final Vocabulary vocabulary;
    private final ReferenceComposer references;

    FieldsComposer(Draw draw, Vocabulary vocabulary, ReferenceComposer references) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.references = references;
    }

    Fields fields(Envelope envelope, Variation form) {
        Classification classification = classification(envelope.time(), form);
        String subject = Capitals.upper(vocabulary.sentence("subject", ""));
        String mark = classification.level().equals("C") && draw.below(2) == 0 ? "C" : "U";
        return new Fields(
                classification,
                passing(),
                tags(),
                new Subject(form.has(SUBJECT_MARKED) ? mark : "", subject),
                references.citations(envelope, form));
    }

    private Classification classification(LocalDateTime time, Variation form) {
        String level = draw.pick(time.getYear() < LIMITED_UNTIL ? "level.old" : "level");
        boolean classified = level.equals("C") || level.equals("S");
        List<String> captions = new ArrayList<>();
        String other = draw.pick("caption.other");
        if (classified) {
            boolean exclusive = other.equals("EXDIS") || other.equals("NODIS");
            if (!other.isEmpty()) {
                captions.add(other);
            }
            if (exclusive || draw.yes("noforn." + level)) {
                captions.add("NOFORN");
            }
        } else if (level.equals("U") && time.getYear() >= CAPTIONS_SINCE && draw.yes("sensitive")) {
            captions.add("SENSITIVE");
        }
        if (time.getYear() >= CAPTIONS_SINCE && draw.yes("sipdis")) {
            captions.add("SIPDIS");
        }
        List<String> letters = List.of(draw.pick("reasons").split(" ", -1));
        return new Classification(level, captions, ending(time.toLocalDate(), classified, form), signatory(), letters);
    }

    private Ending ending(LocalDate day, boolean classified, Variation form) {
        if (!classified) {
            return Ending.NOT_APPLICABLE;
        }
        String order = Orders.on(day);
        String kind = form.canonical() ? "DATE" : draw.pick("decl." + (order.isEmpty() ? "none" : order));
        return switch (kind) {
            case "DATE" -> Ending.on(until(day, form));
            case "EVENT" -> Ending.of(Until.EVENT, draw.pick("decl.event"));
            case "EXEMPTION" -> Ending.of(Until.EXEMPTION, draw.pick("decl.exemption." + order));
            default -> Ending.of(Until.INSTRUCTION, kind);
        };
    }

    private LocalDate until(LocalDate day, Variation form) {
        if (form.has(DECLASSIFICATION_TOO_LATE)) {
            return day.plusYears(LONGEST + 1 + draw.below(5)).plusDays(1);
        }
        return day.plusYears(draw.number("decl.years")).minusDays(draw.below(3));
    }

    private Signatory signatory() {
        String name = draw.one(vocabulary.words("given")) + " "
                + draw.one(vocabulary.words("initial"))
                + Capitals.title(draw.one(vocabulary.words("surname")));
        return new Signatory(draw.one(vocabulary.words("title")), name);
    }

    private List<String> passing() {
        List<String> passing = new ArrayList<>();
        for (int i = draw.number("passing"); i > 0; i--) {
            passing.add(vocabulary.filled(draw.one(vocabulary.words("passing"))));
        }
        return passing;
    }

    private Tags tags() {
        List<String> codes = new ArrayList<>();
        for (int i = draw.number("tag.count"); i > 0; i--) {
            String kind = codes.size() < 2 ? "subject" : draw.one(List.of("subject", "subject", "program", "geo"));
            add(codes, draw.below(40) == 0 ? "organisation" : kind);
        }
        add(codes, "geo");
        Optional<String> count = Optional.of(draw.pick("tag.person")).filter(text -> !text.isEmpty());
        List<String> persons = new ArrayList<>();
        for (int i = count.map(Integer::parseInt).orElse(0); i > 0; i--) {
            persons.add(draw.one(vocabulary.words("tag.person")));
        }
        if (!persons.isEmpty()) {
            codes.remove("OVIP");
            codes.add("OVIP");
        }
        return new Tags(List.copyOf(codes), List.copyOf(persons));
    }

    private void add(List<String> codes, String kind) {
        String code = draw.below(INVENTED) == 0 ? invented() : draw.one(vocabulary.words("tag." + kind));
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    /// A code that no table has: of a program, with four letters, or of an organisation, with three, five or six.
    private String invented() {
        StringBuilder code = new StringBuilder(draw.below(2) == 0 ? "K" : "");
        int length = code.isEmpty() ? draw.one(List.of(3, 5, 6)) : 4;
        while (code.length() < length) {
            code.append((char) ('A' + draw.below(26)));
        }
        return code.toString();
    }
}
