package org.chancery.server.internal.pages;

import java.util.List;
import org.chancery.archive.CitedMessage;
import org.chancery.archive.MessageLinks;
import org.chancery.archive.MessageView;

/// Where a message leads, as its page shows it.
///
/// @param more what to say of citing messages that are not listed, empty where all are
record LinksView(
        List<CitedRow> cites, List<LinkRow> citedBy, String more, List<LinkRow> editions, Neighbourhood picture) {

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
                links.editions().stream().map(LinkRow::of).toList(),
                Neighbourhood.of(Dates.reference(view.citation()), cites, citedBy));
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
