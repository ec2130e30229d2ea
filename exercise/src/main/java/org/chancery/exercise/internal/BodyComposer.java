package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.exercise.internal.Telegram.Classification;
import org.chancery.exercise.internal.Telegram.Meant;
import org.chancery.exercise.internal.Telegram.Paragraph;
import org.chancery.exercise.internal.Telegram.Rest;

/// Draws the paragraphs of a telegram.
final class BodyComposer {
    private static final int MARKS_SINCE = 1978;
    private static final Set<String> PLAIN = Set.of("U", "SBU", "C", "C//NF", "S", "S//NF");

    private final Draw draw;
    private final Vocabulary vocabulary;

    BodyComposer(Draw draw, Vocabulary vocabulary) {
        this.draw = draw;
        this.vocabulary = vocabulary;
    }

    /// @param letters how many references bear letters; less than none where there are some without
    List<Paragraph> paragraphs(Classification classification, int year, int letters, Variation form) {
        int count = spread(draw.number("paragraph.count"));
        List<String> marks = marks(classification, year, count, form);
        List<String> texts = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            phrases.add(vocabulary.coin());
            texts.add(text(phrases.get(i), i, letters));
        }
        if (form.settled("exercise.start").equals("paragraph")) {
            texts.set(0, "EXERCISE EXERCISE EXERCISE.  " + texts.getFirst());
        }
        if (form.settled("exercise.end").equals("paragraph")) {
            texts.set(count - 1, texts.getLast() + "  EXERCISE EXERCISE EXERCISE.");
        }
        if (form.has(REFERENCE_LETTER_UNLISTED, letters > 0 && letters < 20)) {
            texts.set(count - 1, texts.getLast() + "  " + vocabulary.sentence("cite", letter(letters + 1)));
        }
        Blocks blocks = new Blocks(draw, vocabulary, form, count);
        boolean headed = draw.yes("heading");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String heading = blocks.heading(i, headed);
            String text = Roughening.of(form, blocks.text(i, texts.get(i)));
            Meant meant = new Meant(marks.get(i), phrases.get(i), blocks.block(i), Optional.empty());
            String sub = draw.pick("sub");
            paragraphs.add(new Paragraph(heading, meant, text, rest(sub, form)));
            if (sub.equals("marked") && !marks.get(i).isEmpty()) {
                subParagraphs(paragraphs, marks.get(i), form);
            }
        }
        return paragraphs;
    }

    private int spread(int count) {
        return count < 8 ? count : count - draw.below(1 + count / 4);
    }

    private List<String> marks(Classification classification, int year, int count, Variation form) {
        boolean old = year < MARKS_SINCE;
        boolean entire = form.has(
                ENTIRE_TEXT, !old && count > 1 && !classification.level().equals("U"));
        boolean none = form.has(PARAGRAPHS_UNMARKED, !old && !entire) || old;
        form.settle(PARAGRAPHS_UNMARKED, none);
        boolean some = form.has(PARAGRAPH_UNMARKED, !none && !entire);
        int left = some ? draw.below(count) : -1;
        int above = form.has(PORTION_ABOVE, !none && !entire && count > 1) ? (left + 1) % count : -1;
        boolean unannounced =
                form.has(NOFORN_PORTION_UNANNOUNCED, !none && !entire && count > 2 && !classification.noforn());
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String mark = entire && i == 0 ? classification.level() : mark(classification, form);
            if (i == above) {
                mark = Map.of("U", "C", "LOU", "C", "C", "S").getOrDefault(classification.level(), "TS");
            } else if (unannounced && i == (left + 2) % count) {
                mark = classification.classified() ? classification.level() + "//NF" : "SBU-NF";
            } else if (none || i == left || (entire && i > 0) || (some && draw.below(10) < 2)) {
                mark = "";
            }
            marks.add(mark);
        }
        return marks;
    }

    private String mark(Classification classification, Variation form) {
        String level = classification.level();
        String group = level + (classification.noforn() ? ".NF" : "");
        if (level.equals("U") && classification.captions().contains("SENSITIVE")) {
            group = "SBU";
        }
        String mark = draw.pick("marks." + group);
        if (form.canonical() && !PLAIN.contains(mark)) {
            return level;
        }
        return mark.endsWith("//REL") ? mark + " TO " + draw.pick("release") : mark;
    }

    private String text(String phrase, int index, int letters) {
        int size = draw.number("paragraph.size");
        StringBuilder text = new StringBuilder(size + 100).append(vocabulary.sentence("lead", phrase));
        while (text.length() < size) {
            text.append("  ").append(more(index, letters));
        }
        return text.toString();
    }

    private String more(int index, int letters) {
        int kind = draw.below(30);
        if (kind == 0 && letters != 0) {
            return letters < 0
                    ? vocabulary.sentence("reftel", "")
                    : vocabulary.sentence("cite", letter(draw.below(letters)));
        }
        if (kind == 2 && draw.below(3) == 0) {
            return vocabulary.sentence("year", "");
        }
        if (kind == 1 && index > 0) {
            return vocabulary.sentence("para", String.valueOf(1 + draw.below(index)));
        }
        return vocabulary.sentence("more", "");
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private List<Rest> rest(String sub, Variation form) {
        List<Rest> rest = new ArrayList<>();
        String start = switch (sub) {
            case "letters" -> form.pick("sub.letter");
            case "dashes" -> form.pick("sub.dash");
            case "numbers" -> "(1) ";
            default -> "";
        };
        for (int i = 0; !start.isEmpty() && i < 2 + draw.below(3); i++) {
            String each = start.replace('A', (char) ('A' + i))
                    .replace('a', (char) ('a' + i))
                    .replace('1', (char) ('1' + i));
            rest.add(new Rest(Roughening.of(form, each + vocabulary.sentence("more", "")), false));
        }
        if (draw.yes("continuation")) {
            rest.add(new Rest(Roughening.of(form, vocabulary.sentence("more", "")), false));
        }
        if (draw.yes("table")) {
            StringBuilder table = new StringBuilder("Year      Boats     Crowns\n----      -----     ------");
            for (int i = 0; i < 3; i++) {
                table.append('\n').append(2003 + i).append("      ").append(2 + draw.below(8));
                table.append("         ").append(10 + i).append(",500");
            }
            rest.add(new Rest(table.toString(), true));
        }
        return rest;
    }

    private void subParagraphs(List<Paragraph> paragraphs, String mark, Variation form) {
        for (char letter = 'A'; letter < 'C'; letter++) {
            String phrase = vocabulary.coin();
            Meant meant = new Meant(mark, phrase, "", Optional.of(letter));
            String text = Roughening.of(form, vocabulary.sentence("lead", phrase));
            paragraphs.add(new Paragraph("", meant, text, List.of()));
        }
    }
}
