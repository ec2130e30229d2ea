package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Declassification;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;

/// Reads authority blocks, in the form of 32 CFR 2001 and in that of telegrams.
public final class AuthorityReader {
    private enum Part {
        CLASSIFIER,
        REASON,
        SOURCE,
        TERM
    }

    /// A part and its place.
    private record Stretch(Part part, int from, int to) {}

    /// Words that begin a part.
    private record Key(Part part, String word) {}

    private static final List<Key> KEYS = List.of(
            new Key(Part.CLASSIFIER, "CLASSIFIED BY"),
            new Key(Part.CLASSIFIER, "CLASSIFED BY"),
            new Key(Part.CLASSIFIER, "CLASSIFIED"),
            new Key(Part.CLASSIFIER, "CLASSIFIER"),
            new Key(Part.CLASSIFIER, "CLASS BY"),
            new Key(Part.CLASSIFIER, "CLASSIFYING OFFICER"),
            new Key(Part.REASON, "FOR REASONS"),
            new Key(Part.REASON, "FOR REASON"),
            new Key(Part.REASON, "REASONS"),
            new Key(Part.REASON, "REASON"),
            new Key(Part.REASON, "REAONS"),
            new Key(Part.SOURCE, "DERIVED FROM"),
            new Key(Part.SOURCE, "DERIVED BY"),
            new Key(Part.TERM, "DECLASSIFY ON"),
            new Key(Part.TERM, "DECLASSIFICATION"),
            new Key(Part.TERM, "DECLASSIFY"),
            new Key(Part.TERM, "DECL ON"),
            new Key(Part.TERM, "DECL"),
            new Key(Part.TERM, "DECLAS"));
    private static final List<String> END_OF_CLASSIFIER = List.of(
            "PER",
            "UNDER",
            "PURSUANT",
            "IN ACCORDANCE",
            "IAW",
            "E.O.",
            "EO",
            "E. O.",
            "EXECUTIVE ORDER",
            "SECTION",
            "SECTIONS",
            "SEC",
            "DUE TO",
            "BASED ON",
            "BASED UPON",
            "FOR BOTH",
            "FOR THE",
            "ACCORDING TO",
            "BECAUSE");
    private static final int LONGEST_CLASSIFIER = 200;

    private final String text;
    private final LocalDate date;
    private final List<Finding> findings = new ArrayList<>(2);
    private final ReasonReader reasons;
    private final List<String> sources = new ArrayList<>(1);
    private Classifier classifier = Classifier.NOBODY;
    private Optional<Declassification> term = Optional.empty();

    private AuthorityReader(String text, LocalDate date) {
        this.text = text;
        this.date = date;
        this.reasons = new ReasonReader(date, findings);
    }

    /// The block that a text is.
    public static AuthorityBlock read(String text, LocalDate messageDate) {
        return new AuthorityReader(text, messageDate).read();
    }

    private AuthorityBlock read() {
        List<Stretch> stretches = stretches();
        for (int i = named(stretches) ? 1 : 0; i < stretches.size(); i++) {
            value(stretches.get(i));
        }
        check();
        return new AuthorityBlock(classifier.name(), classifier.title(), reasons.reasons(), sources, term, findings);
    }

    /// Whether a part behind the first says who classified.
    private static boolean named(List<Stretch> stretches) {
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).part == Part.CLASSIFIER) {
                return true;
            }
        }
        return false;
    }

    /// The parts of the text; the first is what stands before any word that begins one.
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>(3);
        Scan scan = new Scan(text, 0, text.length());
        Part part = Part.CLASSIFIER;
        int from = 0;
        while (!scan.done()) {
            boolean begins = scan.at == 0 || !Scan.letterOrDigit(text.charAt(scan.at - 1));
            int start = scan.at;
            Optional<Part> next = begins ? key(scan) : Optional.empty();
            if (next.isPresent()) {
                stretches.add(new Stretch(part, from, start));
                part = next.get();
                from = scan.at;
            } else {
                scan.at++;
            }
        }
        stretches.add(new Stretch(part, from, text.length()));
        return stretches;
    }

    /// The part that begins here; all words that begin one begin with these letters.
    private static Optional<Part> key(Scan scan) {
        char first = scan.peek(0);
        if (first != 'C' && first != 'F' && first != 'R' && first != 'D') {
            return Optional.empty();
        }
        for (int i = 0; i < KEYS.size(); i++) {
            if (scan.take(KEYS.get(i).word)) {
                return Optional.of(KEYS.get(i).part);
            }
        }
        return Optional.empty();
    }

    private void value(Stretch stretch) {
        Scan scan = new Scan(text, stretch.from, stretch.to);
        scan.skip(":;.,-");
        switch (stretch.part) {
            case CLASSIFIER -> classifier(scan);
            case REASON -> reasons.read(scan, true);
            case SOURCE -> sources(scan);
            case TERM -> {
                if (!scan.done() && term.isEmpty()) {
                    term = Optional.of(new DeclassificationReader(date, findings).read(scan));
                }
            }
        }
    }

    private void classifier(Scan scan) {
        int start = scan.at;
        int end = endOfClassifier(scan);
        String said = Classifier.said(text, start, end);
        if (!said.isEmpty() && classifier.equals(Classifier.NOBODY)) {
            classifier = Classifier.of(said);
            if (classifier.doubtful()) {
                findings.add(MarkRule.NAME_DOUBTFUL.at(start, end, "name and title cannot be told apart"));
            }
        }
        scan.at = end;
        reasons.read(scan, false);
    }

    /// Where the classifier ends: at a section's number, at words that lead to it, at the end of a
    /// sentence.
    private static int endOfClassifier(Scan scan) {
        Scan probe = new Scan(scan.text, scan.at, Math.min(ReasonReader.find(scan), scan.at + LONGEST_CLASSIFIER));
        int from = probe.at;
        for (; !probe.done(); probe.at++) {
            boolean begins = probe.at == from || !Scan.letterOrDigit(probe.text.charAt(probe.at - 1));
            if (begins && probe.at > from && probe.atAny(END_OF_CLASSIFIER)) {
                break;
            }
            if (Classifier.sentenceEnds(probe, from)) {
                break;
            }
        }
        int end = Math.min(probe.at, probe.end);
        int stop = end;
        while (stop > from && !Scan.letterOrDigit(probe.text.charAt(stop - 1)) && probe.text.charAt(stop - 1) != ')') {
            stop--;
        }
        boolean led = stop - 3 > from
                && probe.text.regionMatches(true, stop - 3, "FOR", 0, 3)
                && !Scan.letterOrDigit(probe.text.charAt(stop - 4));
        return led ? stop - 3 : end;
    }

    private void sources(Scan scan) {
        int start = scan.at;
        for (int i = start; i <= scan.end; i++) {
            boolean paragraph = i + 1 < scan.end && text.charAt(i) == '\n' && text.charAt(i + 1) == '\n';
            if (i == scan.end || text.charAt(i) == ';' || paragraph) {
                String source = Scan.trimmed(text, start, i);
                if (!source.isEmpty()) {
                    sources.add(source);
                }
                start = i + 1;
            }
            if (paragraph) {
                return;
            }
        }
    }

    private void check() {
        boolean derivative = !sources.isEmpty();
        if (classifier.name().isEmpty() && classifier.title().isEmpty() && !derivative) {
            findings.add(MarkRule.CLASSIFIER_MISSING.at(0, text.length(), "nobody is named who classified"));
        }
        if (reasons.reasons().isEmpty() && !derivative) {
            findings.add(MarkRule.REASON_MISSING.at(0, text.length(), "no reason is given"));
        }
        if (!reasons.reasons().isEmpty() && derivative) {
            findings.add(MarkRule.REASON_OF_DERIVATIVE.at(0, text.length(), "reasons are those of the source"));
        }
    }
}
