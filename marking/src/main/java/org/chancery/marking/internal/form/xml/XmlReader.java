package org.chancery.marking.internal.form.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.marking.form.FormRule;
import org.chancery.marking.form.Outcome;

/// Reads XML from untrusted bytes: no document type, nothing from outside, bounded in size, depth and
/// count.
public final class XmlReader {
    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 100_000;

    private final XMLStreamReader in;
    private int elements;

    private XmlReader(XMLStreamReader in) {
        this.in = in;
    }

    /// The root of a document.
    ///
    /// @param most how many bytes it may have
    public static Outcome<XmlElement> read(byte[] bytes, int most) {
        if (bytes.length > most) {
            return new Outcome.Refused<>(
                    FormRule.TOO_LARGE.at("document", bytes.length + " bytes, of " + most + " at most"));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new XmlReader(in).document();
        } catch (XMLStreamException e) {
            return new Outcome.Refused<>(FormRule.NOT_XML.at(place(e), firstLine(e)));
        }
    }

    private Outcome<XmlElement> document() throws XMLStreamException {
        while (true) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return root();
                }
                case XMLStreamConstants.DTD -> {
                    return refused("a document type is not read");
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return refused("no element");
                }
                default -> {}
            }
        }
    }

    private Outcome<XmlElement> root() throws XMLStreamException {
        XmlElement root;
        try {
            root = element(1);
        } catch (TooMuchException e) {
            return new Outcome.Refused<>(FormRule.TOO_LARGE.at(place(), e.getMessage()));
        }
        while (in.hasNext()) {
            in.next();
        }
        return new Outcome.Done<>(root);
    }

    private XmlElement element(int depth) throws XMLStreamException, TooMuchException {
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw new TooMuchException("too many elements, or too deep");
        }
        String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        String name = in.getLocalName();
        String place = place();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeNamespace(i) == null
                    || in.getAttributeNamespace(i).isEmpty()) {
                attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
            }
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (in.isCharacters()) {
                text.append(in.getText());
            }
        }
        return new XmlElement(namespace, name, attributes, children, text.toString(), place);
    }

    private String place() {
        return "line " + in.getLocation().getLineNumber() + ", column "
                + in.getLocation().getColumnNumber();
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? "document"
                : "line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.lastIndexOf("Message: ");
        return end < 0 ? message : message.substring(end + "Message: ".length());
    }

    private Outcome<XmlElement> refused(String reason) {
        return new Outcome.Refused<>(FormRule.NOT_XML.at(place(), reason));
    }

    /// The document is more than is read.
    private static final class TooMuchException extends Exception {
        private static final long serialVersionUID = 1;
        private final String reason;

        TooMuchException(String reason) {
            super(reason);
            this.reason = reason;
        }

        @Override
        public String getMessage() {
            return reason;
        }
    }
}
