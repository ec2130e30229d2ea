package org.chancery.cable.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.Element;
import org.chancery.cable.Rule;
import org.chancery.cable.SecurityWarning;
import org.chancery.cable.Span;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// The overall label: every statement of the classification, joined; disagreement is a finding.
final class LabelReader {
    private static final List<Parts.Place> PLACES = List.of(Parts.Place.values());

    private final Parts parts;
    private final Scheme scheme;
    private final LocalDate date;
    private Optional<Label> joined = Optional.empty();
    private Optional<Label> first = Optional.empty();
    private Optional<List<String>> binding = Optional.empty();

    LabelReader(Parts parts, LocalDate date) {
        this.parts = parts;
        this.scheme = parts.scheme;
        this.date = date;
    }

    /// What the message states of itself as a whole, captions applied; empty where it states nothing.
    Optional<Label> stated() {
        for (Parts.Place place : PLACES) {
            for (int i = 0; i < parts.stated.size(); i++) {
                if (parts.stated.get(i).place() == place) {
                    join(parts.stated.get(i));
                }
            }
        }
        boolean written = joined.isPresent();
        warning();
        fixed();
        if (!written && joined.isPresent()) {
            Span place = parts.heading
                    .warning
                    .map(w -> w.line().span())
                    .or(() -> parts.heading.fixed.map(f -> f.line().span()))
                    .orElse(new Span(0, 0));
            parts.find(Rule.NO_CLASS_LINE, place, "no classification line: the heading stands in for it");
        }
        return joined.isPresent() ? Optional.of(captioned(joined.get())) : joined;
    }

    /// The label of the message as a whole with its captions.
    Label captioned(Label label) {
        Label result = label;
        for (Element caption : parts.captions) {
            result = scheme.applyCaption(result, caption.text());
        }
        return result;
    }

    /// The label of one marked portion with the captions that bind every portion.
    Label bound(Label label) {
        Label result = label;
        List<String> captions = binding();
        for (int i = 0; i < captions.size(); i++) {
            result = scheme.bindCaption(result, captions.get(i));
        }
        return result;
    }

    /// The captions that bind portions; most bind none.
    private List<String> binding() {
        if (binding.isEmpty()) {
            List<String> found = new ArrayList<>(parts.captions.size());
            for (int i = 0; i < parts.captions.size(); i++) {
                String caption = parts.captions.get(i).text();
                Label bare = scheme.unclassified();
                if (!scheme.bindCaption(bare, caption).equals(bare)) {
                    found.add(caption);
                }
            }
            binding = Optional.of(found);
        }
        return binding.get();
    }

    private void join(Parts.Stated stated) {
        String text = parts.element(stated.span().start(), stated.span().end()).text();
        Optional<PortionMark> read = scheme.readBanner(text, date).or(() -> repaired(stated, text));
        if (read.isEmpty()) {
            parts.find(Rule.UNKNOWN_CLASS_LINE, stated.span(), "\"" + text + "\" is no classification known");
            add(scheme.withheld());
            return;
        }
        read.get()
                .findings()
                .forEach(f -> parts.findings.add(f.shifted(stated.span().start())));
        if (stated.damaged()) {
            parts.find(Rule.DAMAGED_CLASS_LINE, stated.span(), "\"" + text + "\" is damaged");
        }
        Label label = read.get().label();
        boolean differs = first.isPresent() && !first.get().equals(label);
        if (stated.place() == Parts.Place.SECOND && (stated.other() || differs)) {
            parts.find(Rule.SECOND_CLASS_LINE, stated.span(), "a second classification line: " + text);
        }
        if (first.filter(f -> f.level().rank() != label.level().rank()).isPresent()) {
            String other = first.get().level().name();
            parts.find(Rule.CLASSIFICATIONS_DISAGREE, stated.span(), text + " here, " + other + " elsewhere");
        }
        add(label);
    }

    private Optional<PortionMark> repaired(Parts.Stated stated, String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (stated.damaged() && capitals.startsWith("UNCLAS")) {
            return scheme.readBanner("UNCLAS", date);
        }
        return capitals.equals(text) ? Optional.empty() : scheme.readBanner(capitals, date);
    }

    private void add(Label label) {
        first = first.isPresent() ? first : Optional.of(label);
        joined = Optional.of(joined.map(j -> j.join(label)).orElse(label));
    }

    private void warning() {
        parts.heading.warning.ifPresent(line -> warned(line).ifPresent(label -> {
            if (first.filter(f -> f.level().rank() != label.level().rank()).isPresent()) {
                parts.find(
                        Rule.WARNING_DISAGREES,
                        line.line().span(),
                        "the warning says " + label.level().name() + ", the text "
                                + first.get().level().name());
            }
            add(label);
        }));
    }

    /// The label of the repeated letter; of a damaged group, of the highest letter in it.
    private Optional<Label> warned(SecurityWarning line) {
        Optional<Label> highest = Optional.empty();
        String letters = line.letters();
        int slash = letters.indexOf('/');
        String group = slash < 0 ? letters : letters.substring(0, slash);
        for (int i = 0; i < group.length(); i++) {
            Optional<Label> label = parts.letters.label(group.charAt(i));
            if (label.isPresent()
                    && highest.filter(
                                    h -> h.level().rank() >= label.get().level().rank())
                            .isEmpty()) {
                highest = label;
            }
        }
        if (group.length() != 5 || !same(group) || highest.isEmpty()) {
            parts.find(
                    Rule.DAMAGED_WARNING,
                    line.line().span(),
                    "\"" + line.line().text() + "\" is no security warning known");
        }
        return highest;
    }

    private static boolean same(String group) {
        for (int i = 1; i < group.length(); i++) {
            if (group.charAt(i) != group.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private void fixed() {
        parts.heading.fixed.ifPresent(line -> parts.letters.label(line.letter()).ifPresent(label -> {
            if (first.filter(f -> f.level().rank() != label.level().rank()).isPresent()) {
                parts.find(
                        Rule.CLASSIFICATIONS_DISAGREE,
                        line.line().span(),
                        label.level().name() + " here, " + first.get().level().name() + " elsewhere");
            }
            add(label);
        }));
    }
}
