package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.Facet;
import org.chancery.cable.TagTable;
import org.chancery.marking.Level;
import org.chancery.marking.Scheme;

/// Values of one field by which an answer is narrowed, as they are shown.
///
/// @param title "From"
/// @param others "and 12 more", may be empty
record FacetView(String title, List<Value> values, String others) {
    private static final TagTable TAGS = TagTable.standard();

    /// One value.
    ///
    /// @param text as it is shown
    /// @param meaning what it stands for, may be empty
    /// @param count "1,204"
    /// @param query the query that it leads to; empty where it leads nowhere
    /// @param chosen whether it is asked for already
    record Value(String text, String meaning, String count, String query, boolean chosen) {}

    static FacetView of(Facet facet, Scheme scheme) {
        List<Value> values = facet.values().stream()
                .map(value -> new Value(
                        text(facet.field(), value.text(), scheme),
                        meaning(facet.field(), value.text()),
                        String.format(Locale.UK, "%,d", value.messages()),
                        value.query(),
                        value.chosen()))
                .toList();
        String others = facet.others() == 0 ? "" : String.format(Locale.UK, "and %,d more", facet.others());
        return new FacetView(title(facet.field()), values, others);
    }

    private static String title(String field) {
        return switch (field) {
            case "from" -> "From";
            case "tags" -> "TAGS";
            case "dtg" -> "Year";
            case "level" -> "Level of a passage";
            case "precedence" -> "Precedence";
            case "caption" -> "Caption";
            case "addressee" -> "Addressee";
            default -> field;
        };
    }

    private static String text(String field, String value, Scheme scheme) {
        return switch (field) {
            case "level" -> scheme.level(value).map(Level::name).orElse(value);
            case "precedence" -> value.replace('_', ' ');
            default -> ShownText.of(value);
        };
    }

    private static String meaning(String field, String value) {
        Optional<TagTable.Code> code = field.equals("tags") ? TAGS.find(value) : Optional.empty();
        return code.map(TagTable.Code::meaning).orElse("");
    }
}
