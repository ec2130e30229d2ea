package org.chancery.marking.internal.form.ism;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;
import org.chancery.marking.internal.form.ism.Vocabulary.Foreign;
import org.chancery.marking.internal.form.ism.Vocabulary.Word;

/// Puts a mark, portion's or banner's, into the words of ISM: each word for itself, in the order of the
/// mark.
///
/// Nothing is judged and nothing left out: a word for which ISM has none refuses the whole mark.
final class Transliteration {
    private static final String OWNER = "USA";
    private static final String REL = "REL TO ";
    private static final String DISPLAY = "DISPLAY ONLY ";
    private static final String FGI = "FGI";
    private static final String SAR = "SAR-";
    private static final String NATO = "NATO";
    private static final Set<String> RELEASE = Set.of("NF", "REL", "RELIDO", "EYES", "DISPLAYONLY");

    private final Vocabulary vocabulary;
    private final Optional<String> programmes;
    private final String place;
    private final Map<IsmAttribute, List<String>> tokens = new EnumMap<>(IsmAttribute.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean inProgrammes;

    private Transliteration(Vocabulary vocabulary, Optional<String> programmes, String place) {
        this.vocabulary = vocabulary;
        this.programmes = programmes;
        this.place = place;
    }

    /// The mark in the words of ISM.
    ///
    /// @param programmes the authority over special access programmes, as "DOD"
    /// @param place where the mark stands, for refusals
    static Outcome<IsmMark> of(Vocabulary vocabulary, Optional<String> programmes, String mark, String place) {
        Transliteration made = new Transliteration(vocabulary, programmes, place);
        List<String> parts = split(mark, "//");
        int behind = 1;
        if (parts.getFirst().isEmpty() && parts.size() > 1) {
            made.foreign(parts.get(1));
            behind = 2;
        } else {
            made.level(parts.getFirst());
            made.add(IsmAttribute.OWNER_PRODUCER, OWNER);
        }
        for (String part : parts.subList(behind, parts.size())) {
            List<String> words = split(part, "/");
            made.inProgrammes = words.getFirst().startsWith(SAR);
            words.forEach(made::word);
        }
        made.highWater();
        made.limits();
        return made.refusals.isEmpty()
                ? new Outcome.Done<>(new IsmMark(made.tokens))
                : new Outcome.Refused<>(made.refusals);
    }

    private void level(String word) {
        String classification = vocabulary.levels().get(word);
        if (classification == null) {
            refuse(word);
        } else {
            add(IsmAttribute.CLASSIFICATION, classification);
        }
    }

    /// `GBR S`, `NS`, `FGI S`, `JOINT S CAN GBR USA`: owners and a level.
    private void foreign(String head) {
        Foreign named = vocabulary.foreign().get(head);
        if (named != null) {
            add(IsmAttribute.CLASSIFICATION, named.classification());
            add(IsmAttribute.OWNER_PRODUCER, named.owner());
            return;
        }
        List<String> words = split(levelAsOne(head), " ");
        boolean joint = words.getFirst().equals("JOINT");
        if (joint) {
            add(IsmAttribute.JOINT, "true");
        }
        for (String word : joint ? words.subList(1, words.size()) : words) {
            if (vocabulary.levels().containsKey(word)) {
                level(word);
            } else {
                add(IsmAttribute.OWNER_PRODUCER, word);
            }
        }
        if (of(IsmAttribute.OWNER_PRODUCER).contains(FGI)) {
            add(IsmAttribute.FGI_PROTECTED, FGI);
        }
        if (of(IsmAttribute.CLASSIFICATION).size() != 1
                || of(IsmAttribute.OWNER_PRODUCER).isEmpty()) {
            refuse(head);
        }
    }

    /// The head with `TOP SECRET` as one word, `TS`.
    private static String levelAsOne(String head) {
        int at = head.indexOf("TOP SECRET");
        return at < 0 ? head : head.substring(0, at) + "TS" + head.substring(at + "TOP SECRET".length());
    }

    private void word(String text) {
        Word known = vocabulary.words().get(text);
        if (known != null) {
            known.tokens().forEach(token -> add(known.attribute(), token));
        } else if (text.startsWith(REL)) {
            add(IsmAttribute.DISSEMINATION, "REL");
            split(text.substring(REL.length()), ", ").forEach(code -> add(IsmAttribute.RELEASABLE_TO, code));
        } else if (text.startsWith(DISPLAY)) {
            add(IsmAttribute.DISSEMINATION, "DISPLAYONLY");
            split(text.substring(DISPLAY.length()), ", ").forEach(code -> add(IsmAttribute.DISPLAY_ONLY_TO, code));
        } else if (text.equals(FGI)) {
            add(IsmAttribute.FGI_PROTECTED, FGI);
        } else if (text.startsWith(FGI + " ")) {
            split(text.substring(FGI.length() + 1), " ").forEach(code -> add(IsmAttribute.FGI_OPEN, code));
        } else if (!programme(text)) {
            compartments(text);
        }
    }

    /// `SAR-BP`, and `CD` behind it: programmes of special access. Their compartments have no place in ISM.
    private boolean programme(String text) {
        boolean first = text.startsWith(SAR);
        String name = first ? text.substring(SAR.length()) : text;
        boolean follows = !first && !of(IsmAttribute.SAR).isEmpty() && inProgrammes;
        if (programmes.isEmpty() || (!first && !follows) || name.isEmpty() || !plain(name)) {
            return false;
        }
        add(IsmAttribute.SAR, SAR + programmes.get() + ":" + name);
        return true;
    }

    private static boolean plain(String name) {
        return name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    /// `SI-G ABCD EFGH-EU`, `RD-SG 14 18`: hyphens between compartments, blanks between what is inside one.
    private void compartments(String text) {
        int end = text.indexOf('-');
        Word head = end < 0 ? null : vocabulary.words().get(text.substring(0, end));
        boolean atomic = head != null && head.attribute() == IsmAttribute.ATOMIC;
        if (head == null || (!atomic && head.attribute() != IsmAttribute.SCI)) {
            refuse(text);
            return;
        }
        String system = head.tokens().getLast();
        add(head.attribute(), system);
        for (String compartment : split(text.substring(end + 1), "-")) {
            List<String> inside = split(compartment, " ");
            boolean sigma = atomic
                    && (inside.getFirst().equals("SG") || inside.getFirst().equals("SIGMA"));
            String token = system + "-" + (sigma ? "SG" : inside.getFirst());
            if (!sigma) {
                add(head.attribute(), token);
            }
            inside.subList(1, inside.size()).forEach(sub -> add(head.attribute(), token + "-" + sub));
        }
    }

    /// What a token may not stand on or beside has no form.
    private void limits() {
        for (Vocabulary.Limit limit : vocabulary.limits()) {
            for (List<String> words : tokens.values()) {
                for (String token : words) {
                    if (limit.concerns(token)) {
                        limit(limit, token);
                    }
                }
            }
        }
    }

    private void limit(Vocabulary.Limit limit, String token) {
        if (!limit.classifications().containsAll(of(IsmAttribute.CLASSIFICATION))) {
            refusals.add(FormRule.LIMIT.at(
                    place,
                    token + " stands on " + String.join(", ", limit.classifications()) + " only (" + limit.source()
                            + ")"));
        }
        boolean beside = !of(IsmAttribute.NON_IC).isEmpty()
                || of(IsmAttribute.DISSEMINATION).stream()
                        .anyMatch(word -> !word.equals(token) && !RELEASE.contains(word));
        if (limit.alone() && beside) {
            refusals.add(
                    FormRule.LIMIT.at(place, token + " stands beside words on release only (" + limit.source() + ")"));
        }
    }

    /// NATO's information in a document of ours has its highest level beside it (ISM-ID-00523); no more
    /// is known than that of the mark.
    private void highWater() {
        boolean nato = of(IsmAttribute.FGI_OPEN).contains(NATO)
                || (of(IsmAttribute.OWNER_PRODUCER).contains(NATO)
                        && of(IsmAttribute.OWNER_PRODUCER).size() > 1);
        if (nato && of(IsmAttribute.CLASSIFICATION).size() == 1) {
            add(
                    IsmAttribute.HIGH_WATER_NATO,
                    NATO + "-" + of(IsmAttribute.CLASSIFICATION).getFirst());
        }
    }

    private void refuse(String word) {
        refusals.add(FormRule.NO_WORD.at(place, "ISM has no word for \"" + word + "\""));
    }

    private List<String> of(IsmAttribute attribute) {
        return tokens.getOrDefault(attribute, List.of());
    }

    /// Adds a token; one that brings another with it does not bring it twice.
    private void add(IsmAttribute attribute, String token) {
        List<String> all = tokens.computeIfAbsent(attribute, _ -> new ArrayList<>());
        if (!all.contains(token)) {
            all.add(token);
        }
    }

    private static List<String> split(String text, String at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int found = text.indexOf(at);
        while (found >= 0) {
            parts.add(text.substring(from, found));
            from = found + at.length();
            found = text.indexOf(at, from);
        }
        parts.add(text.substring(from));
        return parts;
    }
}
