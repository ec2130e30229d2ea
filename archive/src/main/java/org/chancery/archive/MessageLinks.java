package org.chancery.archive;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.marking.Label;

/// Where a message leads, inside the sight: what it cites, what cites it, and other messages of the same number.
///
/// @param cites in the order of the references, at most [#MOST]
/// @param citedBy the latest first, at most [#MOST]
/// @param more whether more in the sight cite it
/// @param editions other messages that bear its number: corrected copies, copies of other offices;
///     the last that came
///     in first
public record MessageLinks(
        List<CitedMessage> cites, List<LinkedMessage> citedBy, boolean more, List<Edition> editions) {
    /// Links of one kind that are given.
    public static final int MOST = 100;

    /// No links.
    public static final MessageLinks NONE = new MessageLinks(List.of(), List.of(), false, List.of());

    public MessageLinks {
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
        editions = List.copyOf(editions);
    }

    /// The labels of all that is given here.
    public Stream<Label> labels() {
        Stream<LinkedMessage> linked = Stream.of(
                        cites.stream().flatMap(cited -> cited.found().stream()),
                        citedBy.stream(),
                        editions.stream().map(Edition::message))
                .flatMap(all -> all);
        return Stream.concat(
                cites.stream().map(CitedMessage::label),
                linked.flatMap(link ->
                        Stream.concat(Stream.of(link.label()), link.subject().map(MarkedText::label).stream())));
    }
}
