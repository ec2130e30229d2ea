package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.CitedMessage;
import org.chancery.archive.Edition;
import org.chancery.archive.MessageLinks;
import org.chancery.archive.MessageView;

/// Where a message leads, as its page shows it.
///
/// @param more what to say of citing messages that are not listed, empty where all are
record LinksView(
        List<CitedRow> cites, List<LinkRow> citedBy, String more, List<EditionRow> editions, Neighbourhood picture) {

    /// Another edition, what to say before it, and when it came in.
    record EditionRow(String kind, LinkRow message, String filed) {}

    /// A reference with the messages of that number; none where none is found.
    record CitedRow(String letter, String reference, Mark mark, List<LinkRow> found) {}

    /// Whether there is nothing to list; other editions are told with the title.
    public boolean empty() {
        return cites.isEmpty() && citedBy.isEmpty();
    }

    static LinksView of(MessageView view) {
        MessageLinks links = view.links();
        List<CitedRow> cites = links.cites().stream().map(LinksView::cited).toList();
        List<LinkRow> citedBy = links.citedBy().stream().map(LinkRow::of).toList();
        return new LinksView(
                cites,
                citedBy,
                links.more() ? "The latest " + MessageLinks.MOST + " are listed; there are more." : "",
                editions(links.editions()),
                Neighbourhood.of(Dates.reference(view.citation()), cites, citedBy));
    }

    /// The last that came in is named as such, where it is not the message itself.
    private static List<EditionRow> editions(List<Edition> editions) {
        List<EditionRow> rows = new ArrayList<>();
        for (Edition edition : editions) {
            String kind =
                    !edition.later() ? "An earlier edition" : rows.isEmpty() ? "The latest edition" : "A later edition";
            rows.add(new EditionRow(kind, LinkRow.of(edition.message()), Dates.of(edition.filed())));
        }
        return rows;
    }

    /// Whether this message is the last that came in of several.
    public boolean latest() {
        return !editions.isEmpty() && editions.getFirst().kind().equals("An earlier edition");
    }

    private static CitedRow cited(CitedMessage cited) {
        String year = cited.year().isPresent() ? " (" + cited.year().getAsInt() + ")" : "";
        return new CitedRow(
                ShownText.of(cited.letter()),
                ShownText.of(cited.reference()) + year,
                Mark.of(cited.mark(), cited.label()),
                cited.found().stream().map(LinkRow::of).toList());
    }
}
