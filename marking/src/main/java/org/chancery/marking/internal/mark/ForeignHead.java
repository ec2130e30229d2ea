package org.chancery.marking.internal.mark;

import java.util.List;
import java.util.Optional;
import org.chancery.marking.Level;
import org.chancery.marking.internal.mark.Words.Word;
import org.chancery.marking.internal.scheme.Policy;

/// Reads the head of a mark that is another's or shared: `//GBR S`, `//FGI C`, `//NS`, `//JOINT S CAN GBR USA`.
final class ForeignHead {
    private ForeignHead() {}

    static boolean read(Reading reading, int start, int end) {
        List<Word> words = Words.split(Words.capitals(reading.text.substring(start, end)), 0, end - start, false);
        if (words.isEmpty()) {
            return false;
        }
        String first = words.getFirst().text();
        if (words.size() == 1) {
            return level(reading, first, start, end);
        }
        boolean joint = first.equals("JOINT");
        List<Word> owners = joint ? words.subList(2, words.size()) : words.subList(0, words.size() - 1);
        String level = joint ? words.get(1).text() : words.getLast().text();
        if (owners.isEmpty() || !owners.stream().allMatch(w -> Words.code(w.text()))) {
            return false;
        }
        if (!level(reading, level, start, end)) {
            return false;
        }
        for (Word owner : owners) {
            if (owner.text().equals("FGI")) {
                reading.control("FGI");
            } else if (!owner.text().equals(reading.policy.owner())) {
                reading.control("FGI " + owner.text());
            }
        }
        return true;
    }

    private static boolean level(Reading reading, String word, int start, int end) {
        Optional<Policy.Foreign> foreign =
                Optional.ofNullable(reading.policy.foreign().get(word));
        Optional<Level> level =
                Optional.ofNullable(reading.policy.levelWords().get(word)).or(() -> foreign.map(Policy.Foreign::level));
        level.ifPresent(read -> reading.level(read, start, end));
        foreign.map(Policy.Foreign::control)
                .filter(control -> !control.isEmpty())
                .ifPresent(reading::control);
        return level.isPresent();
    }
}
