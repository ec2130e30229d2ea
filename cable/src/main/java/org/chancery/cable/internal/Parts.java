package org.chancery.cable.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.Block;
import org.chancery.cable.CitedReference;
import org.chancery.cable.DepartmentCopy;
import org.chancery.cable.Element;
import org.chancery.cable.MessageReference;
import org.chancery.cable.MessageSet;
import org.chancery.cable.Rule;
import org.chancery.cable.Section;
import org.chancery.cable.Source;
import org.chancery.cable.Span;
import org.chancery.cable.TagTable;
import org.chancery.cable.Wrapper;
import org.chancery.marking.Finding;
import org.chancery.marking.Scheme;

/// What has been found of a message while it is read; the readers fill it, the tiler makes the message of it.
final class Parts {
    /// Where a statement of the overall classification stands.
    enum Place {
        CLASS_LINE,
        BANNER,
        SECOND,
        PAGE,
        WRAPPER
    }

    /// One statement of the overall classification.
    ///
    /// @param other whether it stands with the reference number of another message
    record Stated(Place place, Span span, boolean damaged, boolean other) {}

    /// The subject's field: all of it, and the value.
    record SubjectField(Span span, Span value) {}

    /// How many findings of one rule a message can have.
    static final int MOST = 1000;

    /// Few messages have a finding, and then few rules: an empty table of this kind costs nothing.
    private final Map<Rule, Integer> counts = new HashMap<>();
    final byte[] bytes;
    final Source source;
    final Scheme scheme;
    final ClassPhrase phrases;
    final WarningLetters letters;
    final TagTable tagTable;
    final Texts texts;
    final List<Finding> findings = new ArrayList<>();

    Optional<Wrapper> wrapper = Optional.empty();
    Optional<DepartmentCopy> copy = Optional.empty();
    final HeadingParts heading = new HeadingParts(0);
    final List<HeadingParts> passedOn = new ArrayList<>();
    boolean breaks;
    boolean sets;

    final List<Stated> stated = new ArrayList<>();
    Optional<Element> classLine = Optional.empty();
    Optional<Section> section = Optional.empty();
    Optional<MessageReference> reference = Optional.empty();
    final List<Element> captions = new ArrayList<>();
    final List<Element> passing = new ArrayList<>();
    Optional<Element> order = Optional.empty();
    final List<Element> tags = new ArrayList<>();
    Optional<SubjectField> subject = Optional.empty();
    final List<CitedReference> references = new ArrayList<>();
    Optional<Element> authority = Optional.empty();
    Optional<Element> signature = Optional.empty();
    final List<Element> pages = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<MessageSet> messageSets = new ArrayList<>();
    final List<Span> redactions = new ArrayList<>();

    int text = -1;
    int body = -1;
    int trailer;
    boolean ended;
    Optional<Integer> closingSerial = Optional.empty();

    Parts(byte[] bytes, Source source, Tables tables) {
        this.bytes = bytes;
        this.source = source;
        this.scheme = tables.scheme();
        this.phrases = tables.phrases();
        this.letters = tables.letters();
        this.tagTable = tables.tags();
        this.texts = tables.texts();
        this.trailer = bytes.length;
    }

    Element element(int start, int end) {
        int s = Ascii.skipWhite(bytes, start, end);
        Span span = new Span(s, Ascii.trimEnd(bytes, s, end));
        return new Element(texts.line(bytes, span, source.charset()), span);
    }

    /// The year of the message: of its date-time group, else of the archive's id; empty where neither is known.
    OptionalInt year() {
        if (heading.time.isPresent() && heading.time.get().group().instant().isPresent()) {
            Instant instant = heading.time.get().group().instant().get();
            return OptionalInt.of(instant.atOffset(ZoneOffset.UTC).getYear());
        }
        return wrapper.map(w -> WrapperReader.year(w.id().text())).orElse(OptionalInt.empty());
    }

    /// Adds a finding; of one rule no more than [#MOST].
    void find(Rule rule, Span span, String message) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST) {
            findings.add(rule.at(span, message));
        }
    }

    /// Takes what a classification line says; the first one in the text is the message's own.
    void take(ClassLineReader.ClassLine line, Place place) {
        boolean other = line.reference().isPresent()
                && reference.isPresent()
                && line.reference().get().number() != reference.get().number();
        stated.add(new Stated(place, line.banner(), line.phrase().damaged(), other));
        if (place != Place.CLASS_LINE) {
            return;
        }
        classLine = Optional.of(element(line.banner().start(), line.banner().end()));
        section = line.section();
        if (reference.isEmpty()) {
            reference = line.reference();
        }
        line.captions().forEach(span -> captions.add(element(span.start(), span.end())));
    }
}
