package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.MarkRule;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// Control systems with compartments: `SI-G ABCD EFGH-XYZ`, `SAR-BP-J12 J54/CD`, `RD-SG 14 18`.
///
/// Each system, compartment and sub-compartment is a control of its own, carried opaquely: `SI`, `SI-G`,
/// `SI-G ABCD`. A programme of special access begins at the hyphen: `SAR-BP`, `SAR-BP-J12`, `SAR-BP-J12
/// J54`.
final class Compartments {
    private static final String SAR = "SAR-";
    private static final String SIGMA = "SIGMA";
    private static final String SG = "SG";

    private Compartments() {}

    /// Reads a system with compartments; false where the word is none.
    static boolean read(Reading reading, String word, int start, int end) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1 || !Words.plain(word) || word.indexOf(',') >= 0) {
            return programme(reading, word, start, end);
        }
        Optional<Control> named = system(reading.policy, word.substring(0, hyphen));
        if (named.isEmpty()) {
            return programme(reading, word, start, end);
        }
        Control system = named.get();
        List<String> ids = ids(system, word.substring(hyphen + 1));
        if (ids.isEmpty() || looseSystems(reading.policy, system, ids)) {
            return false;
        }
        if (system.category() == Category.SAP && reading.placing.followsProgramme()) {
            reading.find(MarkRule.SAR_REPEATED, start, end, "SAR- stands once, before the first programme");
        }
        note(reading, ids, start, end);
        return true;
    }

    /// The system of a name, in the form of a portion or of a banner.
    private static Optional<Control> system(Policy policy, String name) {
        Token token = policy.tokens().get(name);
        return token == null || token.ids().size() != 1
                ? Optional.empty()
                : Optional.ofNullable(policy.controls().get(token.ids().getFirst()))
                        .filter(system -> system.id().indexOf('-') < 0
                                && system.traits().has(Control.Flag.HEAD)
                                && compartmented(system.category()));
    }

    private static boolean compartmented(Category category) {
        return category == Category.SCI || category == Category.SAP || category == Category.AEA;
    }

    /// A further programme of special access, behind a single slash.
    private static boolean programme(Reading reading, String word, int start, int end) {
        Control sar = reading.policy.controls().get("SAR");
        boolean follows = reading.placing.followsProgramme()
                && Words.plain(word)
                && word.indexOf(',') < 0
                && !word.startsWith("-")
                && !word.endsWith("-");
        if (sar == null || !follows) {
            return false;
        }
        List<String> ids = ids(sar, word);
        note(reading, ids, start, end);
        return !ids.isEmpty();
    }

    private static void note(Reading reading, List<String> ids, int start, int end) {
        for (String id : ids) {
            reading.control(id);
        }
        reading.placing.at(ids.getFirst(), start, end);
        if (ids.getFirst().startsWith(SAR)) {
            reading.placing.programme();
        }
        for (int i = 1; i < ids.size(); i++) {
            boolean same = depth(ids.get(i)) == depth(ids.get(i - 1));
            if (same && ids.get(i).compareTo(ids.get(i - 1)) <= 0) {
                reading.find(MarkRule.REGISTER_ORDER, start, end, "compartments stand in ascending order");
                return;
            }
        }
    }

    private static boolean depth(String id) {
        return id.indexOf(' ', id.indexOf('-')) > 0;
    }

    /// The ids of what stands behind a system's hyphen, in the order of the text.
    private static List<String> ids(Control system, String rest) {
        boolean programmes = system.category() == Category.SAP;
        List<String> ids = new ArrayList<>(4);
        String prefix = system.id() + "-";
        int from = 0;
        for (int i = 0; i <= rest.length(); i++) {
            if (i < rest.length() && rest.charAt(i) != '-') {
                continue;
            }
            String part = rest.substring(from, i).strip();
            if (part.isEmpty()) {
                return List.of();
            }
            if (programmes && from == 0) {
                ids.add(prefix + part);
                prefix = prefix + part + "-";
            } else {
                compartment(system, prefix, part, ids);
            }
            from = i + 1;
        }
        return ids;
    }

    private static void compartment(Control system, String prefix, String part, List<String> ids) {
        String[] words = part.split(" ", -1);
        boolean atomic = system.category() == Category.AEA;
        String first = atomic && words[0].equals(SIGMA) ? SG : words[0];
        if (!atomic || words.length == 1) {
            ids.add(prefix + first);
        }
        for (int i = 1; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                ids.add(prefix + first + " " + words[i]);
            }
        }
    }

    /// `SI-TK`: two systems with a hyphen where a slash should stand.
    private static boolean looseSystems(Policy policy, Control system, List<String> ids) {
        for (String id : ids) {
            Control other = policy.controls().get(id.substring(system.id().length() + 1));
            if (other != null && system.category() != Category.SAP && compartmented(other.category())) {
                return true;
            }
        }
        return false;
    }

    /// Adds what a compartment is of: of `SI-G ABCD`, `SI` and `SI-G`. `SAR` and `RD-SG` are no controls by
    /// themselves.
    static void ancestors(Policy policy, String id, SortedSet<String> into) {
        int hyphen = id.indexOf('-');
        if (hyphen <= 0) {
            return;
        }
        Control system = policy.controls().get(id.substring(0, hyphen));
        if (system == null || !compartmented(system.category()) || system.id().equals(id)) {
            return;
        }
        boolean programmes = system.category() == Category.SAP;
        if (!programmes && !system.traits().has(Control.Flag.COMPARTMENT_ONLY)) {
            into.add(system.id());
        }
        int from = programmes ? id.indexOf('-', hyphen + 1) : hyphen;
        if (from < 0) {
            return;
        }
        if (programmes) {
            into.add(id.substring(0, from));
        }
        int blank = id.indexOf(' ', from);
        if (blank > 0 && system.category() != Category.AEA) {
            into.add(id.substring(0, blank));
        }
    }

    /// Whether the id is one that reading makes: a system, or a system, a hyphen, a compartment, perhaps a
    /// blank and a
    /// sub-compartment; of special access, with a programme between.
    static boolean wellFormed(Control system, String id) {
        if (id.equals(system.id())) {
            return true;
        }
        int from = system.id().length() + 1;
        if (id.length() <= from || id.charAt(from - 1) != '-') {
            return false;
        }
        int second = id.indexOf('-', from);
        if (system.category() == Category.SAP) {
            if (second < 0) {
                return pieces(id, from, id.length()) > 0;
            }
            boolean programme = pieces(id, from, second) > 0;
            from = second + 1;
            second = programme ? id.indexOf('-', from) : 0;
        }
        int pieces = pieces(id, from, id.length());
        return second < 0 && (pieces == 1 || pieces == 2);
    }

    /// How many words stand between single blanks; 0 where a blank has no word beside it.
    private static int pieces(String id, int from, int to) {
        int count = 1;
        boolean empty = from == to || id.charAt(from) == ' ' || id.charAt(to - 1) == ' ';
        for (int i = from; i < to; i++) {
            count += id.charAt(i) == ' ' ? 1 : 0;
            empty |= id.charAt(i) == ' ' && i + 1 < to && id.charAt(i + 1) == ' ';
        }
        return empty ? 0 : count;
    }

    /// The texts of the compartmented controls of a label, a system each.
    static List<String> write(Policy policy, Control system, SortedSet<String> controls, boolean banner) {
        if (system.category() == Category.SAP) {
            String programmes = programmes(policy, system, controls);
            List<String> texts = new ArrayList<>();
            if (controls.contains(system.id())) {
                texts.add(system.portion());
            }
            if (!programmes.isEmpty()) {
                texts.add(programmes);
            }
            return texts;
        }
        String own = banner ? system.banner() : system.portion();
        StringBuilder text = new StringBuilder(own);
        appendCompartments(text, system.id() + "-", controls, system.category() == Category.AEA && banner);
        return List.of(text.toString());
    }

    private static String programmes(Policy policy, Control system, SortedSet<String> controls) {
        String prefix = system.id() + "-";
        SortedSet<String> names = new TreeSet<>();
        for (String id : controls) {
            if (id.startsWith(prefix)) {
                int hyphen = id.indexOf('-', prefix.length());
                names.add(hyphen < 0 ? id : id.substring(0, hyphen));
            }
        }
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            StringBuilder one = new StringBuilder(name.substring(prefix.length()));
            appendCompartments(one, name + "-", controls, false);
            boolean first = text.isEmpty();
            text.append(first ? "" : "/");
            text.append(first || !readsAsProgramme(policy, name, one) ? prefix : "")
                    .append(one);
        }
        return text.toString();
    }

    /// Whether a programme behind a slash is read as one: a programme whose name is that of a control is
    /// not.
    private static boolean readsAsProgramme(Policy policy, String id, CharSequence text) {
        Reading reading = new Reading(policy, "//" + SAR + "A/" + text, LocalDate.MAX, false);
        Tail.read(reading, 0, reading.text.length());
        return reading.controls.contains(id);
    }

    private static void appendCompartments(
            StringBuilder text, String prefix, SortedSet<String> controls, boolean spelled) {
        SortedSet<String> compartments = new TreeSet<>();
        for (String id : controls) {
            if (id.startsWith(prefix) && id.length() > prefix.length()) {
                int blank = id.indexOf(' ', prefix.length());
                compartments.add(id.substring(prefix.length(), blank < 0 ? id.length() : blank));
            }
        }
        for (String compartment : compartments) {
            text.append('-').append(spelled && compartment.equals(SG) ? SIGMA : compartment);
            String subs = prefix + compartment + " ";
            for (String id : controls) {
                if (id.startsWith(subs)) {
                    text.append(' ').append(id, subs.length(), id.length());
                }
            }
        }
    }
}
