package org.chancery.exercise.internal;

import static org.chancery.exercise.internal.Departure.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.exercise.Truth.MessageNumber;
import org.chancery.exercise.Truth.Reference;
import org.chancery.exercise.internal.FleetNotice.Item;

/// Draws what a fleet notice says.
final class FleetComposer {
    private final Draw draw;
    private final Vocabulary vocabulary;

    FleetComposer(Draw draw, Vocabulary vocabulary) {
        this.draw = draw;
        this.vocabulary = vocabulary;
    }

    FleetNotice notice(LocalDateTime time, int serial, Variation form) {
        String subject = Capitals.upper(vocabulary.sentence("fleet.subject", ""));
        List<String> sets = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        List<String> about = new ArrayList<>();
        for (int i = 0; i < draw.number("fleet.references"); i++) {
            String letter = String.valueOf((char) ('A' + i));
            reference(letter, time, form, sets, references);
            about.add(Capitals.upper(vocabulary.sentence("fleet.narr", "")));
        }
        return new FleetNotice(time, serial, subject, sets, references, about, items(form));
    }

    private void reference(
            String letter, LocalDateTime time, Variation form, List<String> sets, List<Reference> references) {
        LocalDateTime then = time.minusDays(20 + draw.below(1500));
        int number = 1 + draw.below(400);
        String template = form.pick("fleet.ref");
        String set = Fill.in(template)
                .put("letter", letter)
                .put("ddMONyyyy", Fill.in("{dd}{MON}{yyyy}").time(then).text())
                .put("dtg", Fill.in("{ddhhmm}Z{MON}{yyyy}").time(then).text())
                .put("n3", Digits.of(number, 3))
                .put("n2", 10 + number % 90)
                .put("y2", Digits.two(then.getYear()))
                .time(then)
                .text();
        sets.add(set);
        String text = set.replace("|", "").replace("//", "").substring("REF/A/".length());
        Optional<MessageNumber> message = template.contains("FLTNOTE")
                ? Optional.of(new MessageNumber("FLTNOTE", number, then.getYear()))
                : Optional.empty();
        references.add(new Reference(letter, message, text));
    }

    private List<Item> items(Variation form) {
        boolean upper = form.settled("fleet.case").equals("upper");
        String part = form.settled("fleet.sub");
        List<Item> items = new ArrayList<>();
        int count = draw.number("fleet.paragraphs");
        for (int i = 0; i < count; i++) {
            String phrase = cased(vocabulary.coin(), upper);
            StringBuilder text = new StringBuilder(vocabulary.sentence("fleet", phrase));
            int size = draw.number("paragraph.size");
            while (text.length() < size) {
                text.append("  ").append(vocabulary.sentence("fleet.more", ""));
            }
            List<String> parts = new ArrayList<>();
            for (int p = 0; !part.equals("none") && draw.below(3) == 0 && p < 4; p++) {
                String start = part.replace('a', (char) ('a' + p))
                        .replace('A', (char) ('A' + p))
                        .replace('1', (char) ('1' + p));
                parts.add(start + Roughening.of(form, cased(vocabulary.sentence("fleet.more", ""), upper)));
            }
            if (i == 0 && form.has(WINDOWS_1252)) {
                text.append("  Units keep the captain's copy.");
            }
            if (i == count - 1) {
                text.append("  EXERCISE EXERCISE EXERCISE.");
            }
            items.add(new Item(Roughening.of(form, cased(text.toString(), upper)), phrase, parts));
        }
        return items;
    }

    private static String cased(String text, boolean upper) {
        return upper ? Capitals.upper(text) : text;
    }
}
