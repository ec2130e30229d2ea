package org.chancery.marking.internal.mark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Origin;
import org.chancery.marking.internal.mark.Words.Word;
import org.chancery.marking.internal.scheme.Policy;

/// Reads the head of a mark that is another's or shared: `//GBR S`, `//FGI C`, `//NS`, `//JOINT S CAN
/// GBR USA`.
final class ForeignHead {
    private static final String JOINT = "JOINT";
    private static final String NATO = "NATO";

    private ForeignHead() {}

    static boolean read(Reading reading, int start, int end) {
        String head = Words.capitals(reading.text.substring(start, end));
        List<Word> words = Words.split(head, 0, head.length(), false);
        if (words.isEmpty()) {
            return false;
        }
        if (words.getFirst().text().equals(JOINT)) {
            return joint(reading, words, start, end);
        }
        Policy.Foreign whole = reading.policy.foreign().get(joined(words, 0, words.size()));
        if (whole != null && !whole.origin().isEmpty()) {
            level(reading, whole, start, end);
            return true;
        }
        return council(reading, words, start, end) || owned(reading, words, start, end);
    }

    private static void level(Reading reading, Policy.Foreign foreign, int start, int end) {
        reading.level(foreign.level(), start, end);
        reading.origin(Origin.foreign(List.of(foreign.origin())));
        if (!foreign.control().isEmpty()) {
            reading.control(foreign.control());
            reading.sources(List.of(foreign.origin()));
        }
    }

    /// `//GBR S`, `//CAN DEU S`, `//FGI S`.
    private static boolean owned(Reading reading, List<Word> words, int start, int end) {
        for (int count = Math.min(Policy.MOST_LEVEL_WORDS, words.size() - 1); count > 0; count--) {
            int cut = words.size() - count;
            Optional<Level> level = level(reading, joined(words, cut, words.size()));
            List<Word> owners = words.subList(0, cut);
            if (level.isEmpty() || !Countries.codes(owners)) {
                continue;
            }
            reading.level(level.get(), start, end);
            List<Word> named = new ArrayList<>(owners);
            boolean concealed = named.removeIf(owner -> owner.text().equals(Policy.FGI));
            SortedSet<String> sources = Countries.read(reading, named, start, false);
            boolean national = sources.remove(reading.policy.owner());
            if (sources.isEmpty() && !concealed) {
                return false;
            }
            Origin origin = new Origin(national, sources, concealed, Collections.emptySortedSet());
            reading.origin(origin);
            reading.sources(sources);
            return true;
        }
        return false;
    }

    /// `//NATO ISAF SECRET` and `//NIS`: levels of an activity of the alliance's council, whose name is
    /// kept as a source.
    private static boolean council(Reading reading, List<Word> words, int start, int end) {
        if (!reading.policy.controls().containsKey(NATO)) {
            return false;
        }
        String first = words.getFirst().text();
        boolean spelled = words.size() > 2 && first.equals(NATO);
        boolean coded = words.size() == 1 && first.length() > 2 && first.length() < 7 && first.charAt(0) == 'N';
        if (!spelled && !coded) {
            return false;
        }
        Optional<Level> level = spelled
                ? level(reading, joined(words, 2, words.size()))
                : level(reading, first.substring(first.length() - 1));
        String activity = spelled ? words.get(1).text() : first.substring(1, first.length() - 1);
        if (level.isEmpty() || !Words.letters(activity)) {
            return false;
        }
        reading.level(level.get(), start, end);
        boolean code = Words.code(activity);
        reading.origin(Origin.foreign(code ? List.of(activity, NATO) : List.of(NATO)));
        reading.sources(List.of(NATO));
        reading.find(MarkRule.COUNCIL_ACTIVITY, start, end, "activities of the council are not registered");
        return true;
    }

    private static boolean joint(Reading reading, List<Word> words, int start, int end) {
        for (int count = Math.min(Policy.MOST_LEVEL_WORDS, words.size() - 1); count > 0; count--) {
            Optional<Level> level = level(reading, joined(words, 1, 1 + count));
            List<Word> owners = words.subList(1 + count, words.size());
            if (level.isEmpty() || !(owners.isEmpty() || Countries.codes(owners))) {
                continue;
            }
            reading.level(level.get(), start, end);
            boolean own = reading.policy.levelWords().containsKey(joined(words, 1, 1 + count));
            if (!own) {
                reading.find(MarkRule.JOINT_LEVEL, start, end, "joint information has a level of the owner's");
            }
            if (owners.isEmpty()) {
                reading.releasing.jointAbbreviated = true;
                reading.find(
                        MarkRule.REL_WITHOUT_LIST, start, end, "JOINT without a list: its owners are the banner's");
                return true;
            }
            SortedSet<String> codes = Countries.read(reading, owners, start, false);
            if (!codes.remove(reading.policy.owner()) || codes.isEmpty()) {
                reading.find(
                        MarkRule.JOINT_OWNERS,
                        start,
                        end,
                        "JOINT lists " + reading.policy.owner() + " and at least one more");
            }
            reading.origin(codes.isEmpty() ? Origin.OWN : Origin.joint(codes));
            reading.sources(codes);
            return true;
        }
        return false;
    }

    private static Optional<Level> level(Reading reading, String word) {
        return Optional.ofNullable(reading.policy.levelWords().get(word))
                .or(() -> Optional.ofNullable(reading.policy.foreign().get(word))
                        .filter(foreign -> foreign.origin().isEmpty())
                        .map(Policy.Foreign::level));
    }

    private static String joined(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(words.get(i).text());
        }
        return text.toString();
    }
}
