package org.chancery.marking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.internal.mark.BannerReader;
import org.chancery.marking.internal.mark.Captions;
import org.chancery.marking.internal.mark.MarkReader;
import org.chancery.marking.internal.mark.MarkWriter;
import org.chancery.marking.internal.mark.Projection;
import org.chancery.marking.internal.scheme.Caption;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.SchemeFile;

/// A marking policy: which levels, controls and captions there are, how marks and banners are read and written.
///
/// A scheme is data, each row with its source; this type is immutable and may be shared by threads. Reading is
/// total
/// and never lowers: what is doubtful is read as the more restrictive thing and told in a [Finding].
public final class Scheme {
    /// The control of what bears no marking at all.
    public static final String UNMARKED = "UNMARKED";

    private final Policy policy;
    private final MarkReader marks;
    private final BannerReader banners;
    private final MarkWriter writer;
    private final Captions captions;
    private final Label unclassified;
    private final Label withheld;

    private Scheme(Policy policy) {
        this.policy = policy;
        this.marks = new MarkReader(policy);
        this.banners = new BannerReader(policy);
        this.writer = new MarkWriter(policy);
        this.captions = new Captions(policy);
        this.unclassified = new Label(
                policy.lowest(), Collections.emptySortedSet(), new Release.Everyone(), new Principals.Anyone());
        this.withheld = new Label(
                policy.highest(), one(UNMARKED), new Release.NoForeign(one(policy.owner())), new Principals.Anyone());
    }

    /// The scheme of a name, `us` or `exercise`.
    ///
    /// @throws IllegalArgumentException where there is none; lists those there are
    public static Scheme named(String name) {
        return new Scheme(SchemeFile.named(name));
    }

    /// The names of the schemes there are.
    public static List<String> names() {
        return SchemeFile.NAMES;
    }

    public String name() {
        return policy.name();
    }

    /// The trigraph of the country whose markings these are.
    public String owner() {
        return policy.owner();
    }

    /// All levels, lowest first.
    public List<Level> levels() {
        return policy.levels();
    }

    /// The level of a name, abbreviation or other spelling, in capitals.
    public Optional<Level> level(String nameOrAbbreviation) {
        return Optional.ofNullable(policy.levelWords().get(nameOrAbbreviation));
    }

    /// The ids of the controls that the scheme lists, in the order of the register.
    public List<String> controls() {
        return policy.controls().keySet().stream()
                .filter(id -> !id.equals(Policy.NOFORN) && !id.equals(Policy.REL))
                .toList();
    }

    /// Reads a portion mark, without its parentheses.
    ///
    /// @param date the message's date: some forms were right once
    /// @return empty where the text is no mark at all, as "U.S.", "A", "1" or a lone small letter
    public Optional<PortionMark> readPortion(String insideParentheses, LocalDate date) {
        return marks.read(insideParentheses, date);
    }

    /// Reads a banner or classification line, letters spaced out or not, without section and number.
    ///
    /// @return empty where the line is none
    public Optional<PortionMark> readBanner(String line, LocalDate date) {
        return banners.read(line, date);
    }

    /// The lowest label.
    public Label unclassified() {
        return unclassified;
    }

    /// The label of what bears no mark: the highest level, NOFORN and the control [#UNMARKED].
    public Label withheld() {
        return withheld;
    }

    /// The portion mark of a label, without parentheses, as "C//NF".
    ///
    /// Read again it is at least as restrictive as the label, if the label's controls are listed or are words of
    /// capitals that the grammar does not use. Where a mark cannot say who may read, it ends in `CLOSED`: nobody.
    public String writePortion(Label label) {
        return writer.portion(label);
    }

    /// The banner of a label, as "CONFIDENTIAL//NOFORN": a projection that may say less, so it is written last.
    ///
    /// Left out are SBU, FOUO and LOU of classified text, EXDIS beside NODIS, and the like
    /// (CAPCO 2016 §D.2 Table 3).
    public String writeBanner(Label label) {
        return writer.banner(label);
    }

    /// The caption that a line is, in the form to write; empty where it is none.
    public Optional<String> caption(String word) {
        return captions.find(word).map(Caption::name);
    }

    /// The label of a message as a whole under a caption. An unknown caption changes nothing.
    public Label applyCaption(Label overall, String caption) {
        return captions.find(caption).map(c -> captions.apply(overall, c)).orElse(overall);
    }

    /// The label of one portion in a message under a caption. EXDIS, NODIS, STADIS, channels and names bind every
    /// portion; NOFORN and SENSITIVE tell of the message as a whole and leave a marked portion as it is.
    public Label bindCaption(Label portion, String caption) {
        return captions.find(caption)
                .filter(Caption::binds)
                .map(c -> captions.apply(portion, c))
                .orElse(portion);
    }

    /// The label of a whole: its portions' labels joined, then completed by the scheme's rules. Of nothing,
    /// [#unclassified()].
    public Label rollUp(Collection<Label> portions) {
        Label whole = unclassified;
        for (Label portion : portions) {
            whole = whole.join(portion);
        }
        return Projection.completed(policy, whole);
    }

    /// What a level, control, caption or other word of a marking means, in a sentence; empty where it is unknown.
    public Optional<String> meaning(String token) {
        String word = token.strip().toUpperCase(Locale.ROOT);
        String told = policy.meanings().get(word);
        if (told == null && word.startsWith(Policy.REL + " ")) {
            told = policy.meanings().get(Policy.REL);
        }
        if (told == null) {
            told = policy.control(word)
                    .map(control -> policy.meanings().get(control.id()))
                    .orElse(null);
        }
        return Optional.ofNullable(told);
    }

    /// What a label means, in sentences: level, controls, who may read.
    public String describe(Label label) {
        StringBuilder text = new StringBuilder(label.level().name()).append('.');
        for (String id : label.controls()) {
            String category = policy.control(id).isPresent() ? "" : " is no control known; it restricts all the same.";
            text.append(' ').append(id).append(meaning(id).map(m -> ": " + m).orElse(category));
        }
        text.append(' ');
        text.append(
                switch (label.release()) {
                    case Release.Everyone() -> "No restriction by nationality.";
                    case Release.Unstated(String owner) ->
                        "Nothing is said of release: nationals of " + owner + " only.";
                    case Release.To(SortedSet<String> countries) ->
                        "Nationals of " + String.join(", ", countries) + " only.";
                    case Release.NoForeign(SortedSet<String> owners) ->
                        owners.isEmpty() ? "No nationals." : "Nationals of " + String.join(", ", owners) + " only.";
                });
        if (label.principals() instanceof Principals.Only(SortedSet<String> names)) {
            text.append(names.isEmpty() ? " Nobody by name." : " Only " + String.join(", ", names) + ".");
        }
        return text.toString();
    }

    private static SortedSet<String> one(String word) {
        SortedSet<String> set = new TreeSet<>();
        set.add(word);
        return set;
    }
}
