package org.chancery.cable.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cable.Addressee;
import org.chancery.cable.CitedReference;
import org.chancery.cable.Element;
import org.chancery.cable.FixedHeading;
import org.chancery.cable.MessageReference;
import org.chancery.cable.Rule;
import org.chancery.cable.SecurityWarning;
import org.chancery.cable.Source;
import org.chancery.cable.Span;
import org.chancery.cable.StationSerial;
import org.chancery.cable.TimeLine;
import org.chancery.cable.Wrapper;
import org.chancery.marking.Finding;
import org.chancery.marking.Scheme;

/// What has been found of a message while it is read; the readers fill it, the tiler makes the message of it.
public final class Parts {
    /// Where a statement of the overall classification stands.
    public enum Place {
        CLASS_LINE,
        BANNER,
        SECOND,
        PAGE,
        WRAPPER
    }

    /// One statement of the overall classification.
    public record Stated(Place place, Span span, boolean damaged) {}

    /// The subject's field: all of it, and the value.
    public record SubjectField(Span span, Span value) {}

    /// How many findings of one rule a message can have.
    static final int MOST = 1000;

    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    final byte[] bytes;
    final Source source;
    final Scheme scheme;
    final ClassPhrase phrases;
    final List<Finding> findings = new ArrayList<>();

    Optional<Wrapper> wrapper = Optional.empty();
    Optional<Element> identifier = Optional.empty();
    Optional<Element> routing = Optional.empty();
    Optional<FixedHeading> fixed = Optional.empty();
    Optional<StationSerial> station = Optional.empty();
    Optional<SecurityWarning> warning = Optional.empty();
    Optional<TimeLine> time = Optional.empty();
    Optional<Addressee> from = Optional.empty();
    final List<Addressee> to = new ArrayList<>();
    final List<Addressee> info = new ArrayList<>();
    final List<Addressee> exempt = new ArrayList<>();
    boolean breaks;
    boolean sets;
    final List<Span> secondHeadings = new ArrayList<>();

    final List<Stated> stated = new ArrayList<>();
    Optional<Element> classLine = Optional.empty();
    Optional<Element> section = Optional.empty();
    Optional<MessageReference> reference = Optional.empty();
    final List<Element> captions = new ArrayList<>();
    final List<Element> passing = new ArrayList<>();
    Optional<Element> order = Optional.empty();
    final List<Element> tags = new ArrayList<>();
    Optional<SubjectField> subject = Optional.empty();
    final List<CitedReference> references = new ArrayList<>();
    Optional<Element> authority = Optional.empty();
    Optional<Element> signature = Optional.empty();

    int text = -1;
    int body = -1;
    int trailer;
    boolean ended;
    Optional<Integer> closingSerial = Optional.empty();

    public Parts(byte[] bytes, Source source, Scheme scheme) {
        this.bytes = bytes;
        this.source = source;
        this.scheme = scheme;
        this.phrases = new ClassPhrase(scheme);
        this.trailer = bytes.length;
    }

    Element element(int start, int end) {
        int s = Ascii.skipWhite(bytes, start, end);
        Span span = new Span(s, Ascii.trimEnd(bytes, s, end));
        return new Element(CleanText.line(bytes, span, source.charset()), span);
    }

    /// Adds a finding; of one rule no more than [#MOST].
    void find(Rule rule, Span span, String message) {
        if (counts.merge(rule, 1, Integer::sum) <= MOST) {
            findings.add(rule.at(span, message));
        }
    }

    /// Takes what a classification line says; the first one in the text is the message's own.
    void take(ClassLineReader.ClassLine line, Place place) {
        stated.add(new Stated(place, line.banner(), line.phrase().damaged()));
        if (place != Place.CLASS_LINE) {
            return;
        }
        classLine = Optional.of(element(line.banner().start(), line.banner().end()));
        section = line.section().map(span -> element(span.start(), span.end()));
        if (reference.isEmpty()) {
            reference = line.reference();
        }
        line.captions().forEach(span -> captions.add(element(span.start(), span.end())));
    }
}
