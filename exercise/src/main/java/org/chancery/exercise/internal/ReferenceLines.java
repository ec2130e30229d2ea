package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.MessageNumber;
import org.chancery.exercise.Truth.Reference;
import org.chancery.exercise.internal.Telegram.Citation;

/// The lines of the references.
final class ReferenceLines {
    private static final int LETTERS = 26;

    private final Telegram telegram;
    private final Variation form;
    private final List<Reference> meant = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final boolean lettered;
    private final int firstBlock;

    ReferenceLines(Telegram telegram, Variation form) {
        this.telegram = telegram;
        this.form = form;
        List<Citation> citations = telegram.fields().references();
        this.lettered = lettered(citations, form);
        boolean earlier = citations.stream().anyMatch(this::isOfThisCentury);
        form.has(REFERENCE_YEAR_SPLIT, earlier);
        form.has(REFERENCE_YEAR_LETTER_O, earlier && !form.has(REFERENCE_YEAR_SPLIT));
        for (int i = 0; i < citations.size(); i++) {
            String letter = lettered ? String.valueOf((char) ('A' + i)) : "";
            items.add(item(citations.get(i), letter));
        }
        boolean two = form.has(TWO_REFERENCE_BLOCKS, items.size() > 1);
        this.firstBlock = two ? 1 + form.below(items.size() - 1) : items.size();
    }

    private boolean isOfThisCentury(Citation citation) {
        int year = telegram.envelope().time().getYear();
        return citation.messages().size() == 1
                && citation.messages().getFirst().year() >= 2000
                && citation.messages().getFirst().year() < Math.min(year, 2010);
    }

    /// Whether the references bear letters.
    static boolean lettered(List<Citation> citations, Variation form) {
        return !citations.isEmpty()
                && citations.size() <= LETTERS
                && (form.settled("ref.lettered").equals("yes") || citations.size() > 2);
    }

    List<Reference> meant() {
        return List.copyOf(meant);
    }

    /// The first block, or the only one.
    List<String> lines() {
        return block(items.subList(0, firstBlock));
    }

    /// The second block; empty where there is one only.
    List<String> second() {
        return block(items.subList(firstBlock, items.size()));
    }

    private List<String> block(List<String> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String intro = intro();
        String layout = form.settled("ref.layout");
        String indent = layout.equals("flush") ? "" : "     ";
        switch (layout) {
            case "row", "semicolon", "comma" -> {
                String separator = layout.equals("row") ? " " : layout.equals("comma") ? ", " : "; ";
                lines.addAll(Wrapping.lines(intro + String.join(lettered ? separator : rowed(separator), some)));
            }
            default -> {
                for (int i = 0; i < some.size(); i++) {
                    String end = layout.equals("semicolon lines") && i < some.size() - 1 ? ";" : "";
                    lines.addAll(Wrapping.lines((i == 0 ? intro : indent) + some.get(i) + end, indent));
                }
            }
        }
        split(lines);
        lines.add("");
        return lines;
    }

    /// Unlettered references in a row need a sign between them.
    private static String rowed(String separator) {
        return separator.equals(" ") ? "; " : separator;
    }

    private String intro() {
        boolean named = lettered && form.settled("ref.letter").equals("REF A: ");
        String intro = form.settled("ref.intro");
        return named && intro.equals("REF: ") ? "" : intro;
    }

    /// Breaks the line within the four digits of a year.
    private void split(List<String> lines) {
        if (!form.has(REFERENCE_YEAR_SPLIT)) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(" 20");
            if (at > 0 && lines.get(i).length() > at + 5 && lines.get(i).charAt(at + 5) == ' ') {
                String line = lines.get(i);
                lines.set(i, line.substring(0, at + 3));
                lines.add(i + 1, "     " + line.substring(at + 3));
                return;
            }
        }
    }

    private String item(Citation citation, String letter) {
        String label = letter.isEmpty() ? "" : form.settled("ref.letter").replace(label(), label(letter));
        String text = citation.messages().isEmpty() ? citation.words() : shaped(citation.messages());
        if (citation.messages().isEmpty()) {
            meant.add(new Reference(letter, Optional.empty(), text));
        }
        citation.messages().forEach(each -> meant.add(new Reference(letter, Optional.of(each), text)));
        return label + text;
    }

    private String label() {
        return form.settled("ref.letter").startsWith("REF") ? "F A" : "A";
    }

    private String label(String letter) {
        return label().equals("A") ? letter : "F " + letter;
    }

    private String shaped(List<MessageNumber> messages) {
        MessageNumber first = messages.getFirst();
        int year = telegram.envelope().time().getYear();
        String group = switch (messages.size()) {
            case 1 -> first.year() == year ? "ref.same" : "ref.earlier";
            case 2 -> "ref.pair";
            default -> "ref.triple";
        };
        String shape = form.pick(group);
        if (group.equals("ref.earlier") && form.has(REFERENCE_YEAR_SPLIT)) {
            shape = "{yyyy} {post} {n}";
        } else if (group.equals("ref.earlier") && form.has(REFERENCE_YEAR_LETTER_O)) {
            shape = "{yy} {post} {n}";
        }
        Fill text = Fill.in(shape)
                .put("yy", typed(first.year()))
                .put("yyyy", first.year())
                .put("n2", messages.size() > 1 ? messages.get(1).number() : 0)
                .put("n3", messages.size() > 2 ? messages.get(2).number() : 0)
                .put(
                        "date",
                        Fill.in("{d} {MON}").time(telegram.envelope().time()).text());
        return text.number(first.post(), first.number()).text();
    }

    /// Two digits of the year, the first of them a letter O where the typist slipped.
    private String typed(int year) {
        String digits = Digits.two(year);
        boolean slips = form.has(REFERENCE_YEAR_LETTER_O) && digits.startsWith("0");
        return slips ? "O" + digits.substring(1) : digits;
    }
}
