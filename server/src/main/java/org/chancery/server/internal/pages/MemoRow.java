package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.ElementView;
import org.chancery.archive.MessageView;
import org.chancery.cable.HeadingTerms;
import org.chancery.cable.TagTable;
import org.chancery.marking.Scheme;

/// A line of the heading as a person reads it: "To", and the addressees.
///
/// @param common the one mark of all the values, shown in the margin; none where they differ
record MemoRow(String name, String style, List<Mark> common, List<Value> values) {
    private static final TagTable TAGS = TagTable.standard();

    /// A value with its mark; `meaning` explains a caption, a code or a precedence, may be empty.
    record Value(Mark mark, String text, List<Explained> details, String meaning) {}

    /// The rows in the order of [ElementView.Kind]; without the subject where that heads the text.
    static List<MemoRow> of(MessageView view, Scheme scheme) {
        boolean headed =
                view.portions().stream().anyMatch(portion -> portion.kind().equals("SUBJECT"));
        Map<ElementView.Kind, List<Value>> rows = new EnumMap<>(ElementView.Kind.class);
        for (ElementView element : view.elements()) {
            if (!headed || element.kind() != ElementView.Kind.SUBJECT) {
                rows.computeIfAbsent(element.kind(), kind -> new ArrayList<>()).add(value(element, scheme));
            }
        }
        return rows.entrySet().stream()
                .map(row -> row(row.getKey(), List.copyOf(row.getValue())))
                .toList();
    }

    private static MemoRow row(ElementView.Kind kind, List<Value> values) {
        List<Mark> marks = values.stream().map(Value::mark).distinct().toList();
        return new MemoRow(name(kind), style(kind), marks.size() == 1 ? marks : List.of(), values);
    }

    private static Value value(ElementView element, Scheme scheme) {
        String meaning = switch (element.kind()) {
            case CAPTION -> scheme.meaning(element.value()).orElse("");
            case TAG -> TAGS.find(element.value()).map(TagTable.Code::meaning).orElse("");
            case PRECEDENCE ->
                HeadingTerms.word(element.value().replace('_', ' '))
                        .map(Explained::of)
                        .map(Explained::meaning)
                        .orElse("");
            default -> "";
        };
        return new Value(
                Mark.of(element.mark(), element.label()), ShownText.of(element.value()), details(element), meaning);
    }

    /// What stands with a value; of addressees each piece by itself.
    private static List<Explained> details(ElementView element) {
        String detail = ShownText.of(element.detail());
        return switch (element.kind()) {
            case FROM, TO, INFO, EXEMPT -> Explained.addressee(detail);
            default -> detail.isEmpty() ? List.of() : List.of(new Explained(detail, ""));
        };
    }

    /// Short values stand side by side, long ones below each other.
    private static String style(ElementView.Kind kind) {
        return switch (kind) {
            case PRECEDENCE, CAPTION, PASSING, TAG, INFO -> "row-inline";
            case FROM, TO, EXEMPT, CLASSIFICATION, DECLASSIFICATION, SUBJECT, REFERENCE, AUTHORITY, SIGNATURE ->
                "row-stacked";
        };
    }

    private static String name(ElementView.Kind kind) {
        return switch (kind) {
            case PRECEDENCE -> "Precedence";
            case FROM -> "From";
            case TO -> "To";
            case INFO -> "Info";
            case EXEMPT -> "Exempt";
            case CLASSIFICATION -> "Class line";
            case CAPTION -> "Captions";
            case PASSING -> "Pass to";
            case DECLASSIFICATION -> "Declassify";
            case TAG -> "TAGS";
            case SUBJECT -> "Subject";
            case REFERENCE -> "References";
            case AUTHORITY -> "Classified by";
            case SIGNATURE -> "Signed";
        };
    }
}
