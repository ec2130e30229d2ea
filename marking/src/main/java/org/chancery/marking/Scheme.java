package org.chancery.marking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.internal.mark.BannerReader;
import org.chancery.marking.internal.mark.Captions;
import org.chancery.marking.internal.mark.MarkReader;
import org.chancery.marking.internal.mark.MarkWriter;
import org.chancery.marking.internal.mark.Projection;
import org.chancery.marking.internal.mark.Resolving;
import org.chancery.marking.internal.mark.RollUp;
import org.chancery.marking.internal.scheme.Caption;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.SchemeFile;

/// A marking policy: which levels, controls and captions there are, how marks and banners are read and
/// written.
///
/// A scheme is data, each row with its source; this type is immutable and may be shared by threads.
/// Reading is total and never lowers: what is doubtful is read as the more restrictive thing and told in
/// a [Finding].
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

    /// The scheme of a name: `us`, `nato`, `exercise` or `estmark`.
    ///
    /// @throws IllegalArgumentException where there is none; lists those there are
    public static Scheme named(String name) {
        return new Scheme(SchemeFile.named(name));
    }

    /// The scheme that a text tells in the format of the scheme files, which is told in the head of
    /// `us.scheme`.
    ///
    /// @throws IllegalArgumentException where a row is refused: "line 7: …"
    public static Scheme parse(String text) {
        return new Scheme(SchemeFile.parse(text));
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

    /// How labels in other forms name the policy; empty where it has no such name.
    public Optional<PolicyId> policyId() {
        return policy.identifier();
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
                .filter(id -> !Policy.isRelease(id) && !id.equals(Policy.FGI))
                .toList();
    }

    /// Reads a portion mark, without its parentheses.
    ///
    /// @param date the message's date: some forms were right once
    /// @return empty where the text is no mark at all, as "U.S.", "A", "1" or a lone small letter
    public Optional<PortionMark> readPortion(String insideParentheses, LocalDate date) {
        return marks.read(insideParentheses, date);
    }

    /// Reads a portion mark from bytes, without its parentheses; for reading messages.
    ///
    /// What is no mark by its first word is turned away at once, and a mark met before is looked up: both
    /// make nothing. Others are read as by [#readPortion(String, LocalDate)]; of text that is not ASCII,
    /// as UTF-8, findings have their places in bytes. Any number of threads may read.
    ///
    /// @param from the place behind the opening parenthesis
    /// @param to the place of the closing one
    /// @throws IndexOutOfBoundsException where the two are no stretch of the bytes
    public Optional<PortionMark> readPortion(byte[] bytes, int from, int to, LocalDate date) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return marks.read(bytes, from, to, date);
    }

    /// Whether a portion mark may begin at a place, judged by its first word alone; where this says no, no
    /// mark does.
    ///
    /// @param to the end of what may be looked at
    /// @throws IndexOutOfBoundsException where the two are no stretch of the bytes
    public boolean mayBeginPortion(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return marks.begins(bytes, from, to);
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
    /// Read again it is at least as restrictive as the label, if the label's controls are listed or are
    /// words of capitals that the grammar does not use. Where a mark cannot say who may read, it ends in
    /// `CLOSED`: nobody.
    public String writePortion(Label label) {
        return writer.portion(label);
    }

    /// The banner of a label, as "CONFIDENTIAL//NOFORN": a projection that may say less, so it is written
    /// last.
    ///
    /// Left out are SBU, FOUO and LOU of classified text, EXDIS beside NODIS, the names of sources beside
    /// one that may not be named, and the like (CAPCO 2016 §D.2 Table 3, §H).
    public String writeBanner(Label label) {
        return writer.banner(label, false);
    }

    /// The banner of a whole whose portions are known. Where nothing but SBU or LES brought NOFORN to an
    /// unclassified
    /// text, it is written with them: `UNCLASSIFIED//SBU NOFORN` (CAPCO 2016 §H.9).
    ///
    /// @param created as for [#rollUp(Collection, LocalDate)]
    public String writeBanner(Collection<Label> portions, LocalDate created) {
        boolean joins = portions.stream()
                .filter(portion -> portion.release().stated())
                .allMatch(portion -> portion.release() instanceof Release.NoForeign
                        && !policy.classified(portion.level())
                        && portion.controls().stream().anyMatch(this::joinsNoForeign));
        return writer.banner(rollUp(portions, created), joins);
    }

    private boolean joinsNoForeign(String control) {
        return policy.control(control)
                .flatMap(known -> known.traits().withNoForeign())
                .isPresent();
    }

    /// The controls that a banner of the label shows, by id: what [#writeBanner(Label)] leaves out is not
    /// among them.
    public SortedSet<String> shown(Label label) {
        return Projection.shown(policy, Projection.completed(policy, label));
    }

    /// The caption that a line is, in the form to write; empty where it is none.
    public Optional<String> caption(String word) {
        return captions.find(word).map(Caption::name);
    }

    /// Whether a stretch of bytes is a caption; for reading messages.
    ///
    /// @throws IndexOutOfBoundsException where the two are no stretch of the bytes
    public boolean captionAt(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return captions.find(bytes, from, to).isPresent();
    }

    /// The label of a message as a whole under a caption. An unknown caption changes nothing.
    public Label applyCaption(Label overall, String caption) {
        Optional<Caption> found = captions.find(caption);
        return found.isPresent() ? captions.apply(overall, found.get()) : overall;
    }

    /// The label of one portion in a message under a caption. EXDIS, NODIS, STADIS, channels and names
    /// bind every portion; NOFORN and SENSITIVE tell of the message as a whole and leave a marked portion
    /// as it is.
    public Label bindCaption(Label portion, String caption) {
        Optional<Caption> found = captions.find(caption);
        return found.isPresent() && found.get().binds() ? captions.apply(portion, found.get()) : portion;
    }

    /// The label of a whole: its portions' labels joined, then completed by the scheme's rules. Of
    /// nothing, [#unclassified()].
    ///
    /// It dominates every portion, and more portions never lower it. Where one portion says something of
    /// release, another's silence is NOFORN; see the form with a date for texts since 2010.
    public Label rollUp(Collection<Label> portions) {
        return new RollUp(policy, Optional.empty()).of(portions, unclassified);
    }

    /// The label of a whole that was made on a day (CAPCO 2016 §B.3 Table 2, §D.2 Table 3).
    ///
    /// As without a date, but that since 28 June 2010 the silence of a classified portion without other
    /// controls is
    /// RELIDO, so that beside RELIDO the whole is RELIDO. Who may read is the same.
    public Label rollUp(Collection<Label> portions, LocalDate created) {
        return new RollUp(policy, Optional.of(created)).of(portions, unclassified);
    }

    /// A mark that leaves its list to the banner, `S//REL`, `TS//EYES` or `//JOINT S//REL`, with the
    /// banner's list: its label, and its findings without those about the missing list. Any other mark as
    /// it is.
    ///
    /// @param banner the label of the message as its banner says it
    public PortionMark resolve(PortionMark mark, Label banner) {
        return Resolving.resolve(policy, mark, banner);
    }

    /// What a level, control, caption or other word of a marking means, in a sentence; empty where it is
    /// unknown.
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
                    case Release.ByOfficial(SortedSet<String> countries) ->
                        "Nationals of " + String.join(", ", countries) + " only, until an official decides on others.";
                    case Release.Display(SortedSet<String> countries, SortedSet<String> shown) ->
                        "Nationals of " + String.join(", ", countries) + " only; it may be shown to those of "
                                + String.join(", ", shown) + ".";
                    case Release.NoForeign(SortedSet<String> owners) ->
                        owners.isEmpty() ? "No nationals." : "Nationals of " + String.join(", ", owners) + " only.";
                });
        if (!label.origin().sources().isEmpty()) {
            text.append(" Information of ")
                    .append(String.join(", ", label.origin().sources()))
                    .append('.');
        }
        if (label.origin().concealed()) {
            text.append(" Information of a government that may not be named.");
        }
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
