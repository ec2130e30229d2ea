package org.chancery.marking.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Declassification;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.marking.internal.form.ism.IsmWriter;
import org.chancery.marking.internal.form.ism.Vocabulary;

/// Spoils right documents, one thing in each, as people do.
final class Spoiling {
    private static final List<String> LEVELS = List.of("UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "TOP SECRET");
    private static final List<String> ABBREVIATIONS = List.of("U", "C", "S", "TS");

    /// What is done to a document: what happens most, four times as often as the rest.
    enum How {
        NOFORN_DROPPED_FROM_BANNER(4),
        NOFORN_DROPPED_FROM_PORTION(4),
        RELEASE_WIDENED_IN_BANNER(4),
        RELEASE_WIDENED_IN_PORTION(4),
        BANNER_LOWERED(4),
        CONTROLS_SWAPPED(4),
        COUNTRIES_SWAPPED(4),
        BANNER_RAISED(1),
        PORTION_RAISED(1),
        CONTROL_DROPPED_FROM_BANNER(1),
        CONTROL_ADDED_TO_BANNER(1),
        TERM_DROPPED(1),
        TERM_PUT_OFF(1),
        REASON_DROPPED(1),
        AUTHORITY_DROPPED(1),
        AUTHORITY_ADDED(1);

        private final int weight;

        How(int weight) {
            this.weight = weight;
        }

        private static final List<How> WEIGHED = List.of(values()).stream()
                .flatMap(how -> Collections.nCopies(how.weight, how).stream())
                .toList();
    }

    /// A spoilt document: its marks as they stand in it, its head, and what it is in ISM, where it can be
    /// told.
    record Spoilt(How how, String banner, List<String> portions, IsmHead head, Optional<String> xml) {}

    private final Scheme scheme;
    private final Random random;
    private final IsmWriter writer = new IsmWriter(Vocabulary.load());

    Spoiling(Scheme scheme, Random random) {
        this.scheme = scheme;
        this.random = random;
    }

    /// A document spoilt in one way, where that can be done to it.
    Optional<Spoilt> spoil(IsmDocument document) {
        List<Label> labels = document.portions().stream().map(MarkedText::label).toList();
        String banner = scheme.writeBanner(labels, document.head().created());
        List<String> portions =
                new ArrayList<>(labels.stream().map(scheme::writePortion).toList());
        How how = How.WEIGHED.get(random.nextInt(How.WEIGHED.size()));
        int at = random.nextInt(portions.size());
        String portion = portions.get(at);
        IsmHead head = document.head();
        String spoiltBanner = banner(how, banner);
        portions.set(at, portion(how, portion));
        IsmHead spoiltHead = head(how, head);
        if (spoiltBanner.equals(banner) && portions.get(at).equals(portion) && spoiltHead.equals(head)) {
            return Optional.empty();
        }
        List<IsmWriter.Portion> texts = portions.stream()
                .map(mark -> new IsmWriter.Portion(mark, "EXERCISE"))
                .toList();
        Outcome<String> xml = writer.document(
                spoiltBanner, texts, spoiltHead, document.whole().principals());
        return Optional.of(new Spoilt(how, spoiltBanner, List.copyOf(portions), spoiltHead, xml.value()));
    }

    private String banner(How how, String mark) {
        return switch (how) {
            case NOFORN_DROPPED_FROM_BANNER -> without(mark, "NOFORN");
            case RELEASE_WIDENED_IN_BANNER -> widened(mark);
            case BANNER_LOWERED -> level(mark, LEVELS, -1);
            case BANNER_RAISED -> level(mark, LEVELS, 1);
            case CONTROL_DROPPED_FROM_BANNER -> dropped(mark);
            case CONTROL_ADDED_TO_BANNER -> mark.contains("//FISA") || mark.contains("/FISA") ? mark : added(mark);
            case CONTROLS_SWAPPED -> random.nextBoolean() ? swapped(mark, "/") : mark;
            case COUNTRIES_SWAPPED -> random.nextBoolean() ? swapped(mark, ", ") : mark;
            case NOFORN_DROPPED_FROM_PORTION,
                    RELEASE_WIDENED_IN_PORTION,
                    PORTION_RAISED,
                    TERM_DROPPED,
                    TERM_PUT_OFF,
                    REASON_DROPPED,
                    AUTHORITY_DROPPED,
                    AUTHORITY_ADDED -> mark;
        };
    }

    private String portion(How how, String mark) {
        return switch (how) {
            case NOFORN_DROPPED_FROM_PORTION -> without(mark, "NF");
            case RELEASE_WIDENED_IN_PORTION -> widened(mark);
            case PORTION_RAISED -> level(mark, ABBREVIATIONS, 1);
            case CONTROLS_SWAPPED -> swapped(mark, "/");
            case COUNTRIES_SWAPPED -> swapped(mark, ", ");
            case NOFORN_DROPPED_FROM_BANNER,
                    RELEASE_WIDENED_IN_BANNER,
                    BANNER_LOWERED,
                    BANNER_RAISED,
                    CONTROL_DROPPED_FROM_BANNER,
                    CONTROL_ADDED_TO_BANNER,
                    TERM_DROPPED,
                    TERM_PUT_OFF,
                    REASON_DROPPED,
                    AUTHORITY_DROPPED,
                    AUTHORITY_ADDED -> mark;
        };
    }

    private static IsmHead head(How how, IsmHead head) {
        Optional<AuthorityBlock> block = head.authority();
        Optional<AuthorityBlock> spoilt = switch (how) {
            case TERM_DROPPED ->
                block.map(b -> new AuthorityBlock(
                        b.name(), b.title(), b.reasons(), b.derivedFrom(), Optional.empty(), List.of()));
            case TERM_PUT_OFF ->
                block.filter(b -> b.declassifyOn().get() instanceof Declassification.On)
                        .map(b -> new AuthorityBlock(
                                b.name(),
                                b.title(),
                                b.reasons(),
                                b.derivedFrom(),
                                Optional.of(new Declassification.On(
                                        head.created().plusYears(25).plusDays(1))),
                                List.of()))
                        .or(() -> block);
            case REASON_DROPPED ->
                block.map(b -> new AuthorityBlock(
                        b.name(), b.title(), List.of(), b.derivedFrom(), b.declassifyOn(), List.of()));
            case AUTHORITY_DROPPED -> Optional.empty();
            case AUTHORITY_ADDED ->
                block.or(() -> Optional.of(new AuthorityBlock(
                        Optional.of("Jane Roe"),
                        Optional.empty(),
                        List.of("1.4(b)"),
                        List.of(),
                        Optional.of(new Declassification.On(head.created().plusYears(5))),
                        List.of())));
            case NOFORN_DROPPED_FROM_BANNER,
                    NOFORN_DROPPED_FROM_PORTION,
                    RELEASE_WIDENED_IN_BANNER,
                    RELEASE_WIDENED_IN_PORTION,
                    BANNER_LOWERED,
                    BANNER_RAISED,
                    PORTION_RAISED,
                    CONTROL_DROPPED_FROM_BANNER,
                    CONTROL_ADDED_TO_BANNER,
                    CONTROLS_SWAPPED,
                    COUNTRIES_SWAPPED -> block;
        };
        return new IsmHead(head.created(), spoilt, head.compilationReason(), head.originator(), head.programmes());
    }

    /// Without a word that stands between slashes.
    private static String without(String mark, String word) {
        return joined(mark, words -> words.remove(word));
    }

    /// Without one of the words behind the level, but sources: ISM does not ask for those of others' own
    /// portions.
    private String dropped(String mark) {
        int behind = mark.startsWith("//") ? 2 : 1;
        List<String> parts = new ArrayList<>(List.of(mark.split("//", -1)));
        if (parts.size() <= behind) {
            return mark;
        }
        int at = behind + random.nextInt(parts.size() - behind);
        if (parts.get(at).startsWith("FGI")) {
            return mark;
        }
        List<String> words = new ArrayList<>(List.of(parts.get(at).split("/", -1)));
        words.remove(random.nextInt(words.size()));
        return put(parts, at, words);
    }

    private static String added(String mark) {
        return joined(mark, words -> words.contains("NOFORN") && words.add("FISA"));
    }

    private static String widened(String mark) {
        String wider = mark.contains(", NOR") ? ", ZAF" : ", NOR";
        return joined(mark, words -> {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).startsWith("REL TO ")) {
                    List<String> countries = new ArrayList<>(List.of(
                            (words.get(i) + wider).substring("REL TO ".length()).split(", ")));
                    List<String> others = countries.subList(1, countries.size());
                    others.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length());
                    words.set(i, "REL TO " + String.join(", ", countries));
                }
            }
            return true;
        });
    }

    private interface Change {
        boolean to(List<String> words);
    }

    /// The mark with the words of each category changed.
    private static String joined(String mark, Change change) {
        List<String> parts = new ArrayList<>(List.of(mark.split("//", -1)));
        String made = mark;
        for (int i = 1; i < parts.size(); i++) {
            List<String> words = new ArrayList<>(List.of(parts.get(i).split("/", -1)));
            if (change.to(words)) {
                List<String> copy = new ArrayList<>(parts);
                made = put(copy, i, words);
            }
        }
        return made;
    }

    private static String put(List<String> parts, int at, List<String> words) {
        if (words.isEmpty()) {
            parts.remove(at);
        } else {
            parts.set(at, String.join("/", words));
        }
        return String.join("//", parts);
    }

    /// Two neighbours changed round, of those that a separator stands between.
    private String swapped(String mark, String separator) {
        List<String> parts = new ArrayList<>(List.of(mark.split("//", -1)));
        List<Integer> fit = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).contains(separator) && !parts.get(i).startsWith("JOINT")) {
                fit.add(i);
            }
        }
        if (fit.isEmpty()) {
            return mark;
        }
        int at = fit.get(random.nextInt(fit.size()));
        List<String> words = new ArrayList<>(List.of(parts.get(at).split(separator, -1)));
        int first = separator.equals("/") ? 0 : 1;
        if (words.size() < first + 2) {
            return mark;
        }
        int one = first + random.nextInt(words.size() - first - 1);
        Collections.swap(words, one, one + 1);
        parts.set(at, String.join(separator, words));
        return String.join("//", parts);
    }

    private static String level(String mark, List<String> levels, int by) {
        if (mark.startsWith("//")) {
            return mark;
        }
        int end = mark.indexOf("//");
        String level = end < 0 ? mark : mark.substring(0, end);
        int at = levels.indexOf(level) + by;
        return at < 0 || at >= levels.size() ? mark : levels.get(at) + mark.substring(level.length());
    }
}
