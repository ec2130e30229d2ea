package org.chancery.server.internal.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.archive.Citation;
import org.chancery.archive.MessageHit;
import org.chancery.archive.PortionHit;
import org.chancery.archive.SavedSearch;
import org.chancery.archive.SearchPage;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// Writes an answer as an Atom feed (RFC 4287).
///
/// Every text has its mark before it, and the feed's and each entry's `rights` are the banner of what they show. An
/// entry's `updated` is when its message was sent, and the feed's the latest of these; without one it is when the
/// search
/// was saved. So nothing in it moves by what is not shown.
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int REPLACEMENT = 0xFFFD;

    private final Scheme scheme;

    AtomFeed(Scheme scheme) {
        this.scheme = scheme;
    }

    byte[] write(SavedSearch search, SearchPage answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml, search, answer);
            for (MessageHit hit : answer.hits()) {
                entry(xml, search, hit);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, SavedSearch search, SearchPage answer) throws XMLStreamException {
        Instant updated = answer.hits().stream()
                .flatMap(hit -> hit.citation().dtg().stream())
                .max(Instant::compareTo)
                .orElse(search.savedAt());
        element(xml, "id", "urn:uuid:" + search.id());
        element(xml, "title", search.name());
        element(xml, "subtitle", search.query());
        element(xml, "updated", updated.toString());
        element(xml, "rights", scheme.writeBanner(answer.label()));
        element(xml, "generator", "Chancery");
        link(xml, "self", "/saved/" + search.id() + "/feed.atom");
        link(xml, "alternate", "/saved/" + search.id() + "/new");
        author(xml, "Chancery");
    }

    private void entry(XMLStreamWriter xml, SavedSearch search, MessageHit hit) throws XMLStreamException {
        Citation citation = hit.citation();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + citation.message());
        element(xml, "title", title(hit));
        element(xml, "updated", citation.dtg().orElse(search.savedAt()).toString());
        element(xml, "rights", scheme.writeBanner(label(hit)));
        link(xml, "alternate", "/messages/" + citation.message());
        if (!citation.originator().isBlank()) {
            author(xml, citation.originator());
        }
        element(xml, "summary", hit.portions().stream().map(AtomFeed::passage).collect(Collectors.joining("\n\n")));
        xml.writeEndElement();
    }

    private static String title(MessageHit hit) {
        String reference = Dates.reference(hit.citation());
        return hit.subject()
                .map(subject -> reference + ": (" + subject.mark() + ") " + subject.text())
                .orElse(reference);
    }

    private static String passage(PortionHit portion) {
        String text = portion.extract().stream().map(PortionHit.Fragment::text).collect(Collectors.joining());
        String number = portion.number().isEmpty() ? "" : portion.number() + ". ";
        return number + "(" + portion.mark() + ") " + text;
    }

    private Label label(MessageHit hit) {
        Label label = hit.subject().map(subject -> subject.label()).orElse(scheme.unclassified());
        for (PortionHit portion : hit.portions()) {
            label = label.join(portion.label());
        }
        return label;
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", path);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(fit(text));
        xml.writeEndElement();
    }

    /// A text made fit to be shown, of characters that XML 1.0 has (§2.2).
    private static String fit(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        ShownText.of(text).codePoints().map(c -> isXml(c) ? c : REPLACEMENT).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF);
    }
}
