package org.chancery.marking.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The official Schematron rules of ISM, compiled once and run over documents; may be shared by threads.
///
/// The public files lack the vocabularies of other specifications. Countries and tetragraphs are taken
/// from the schemas generated of them, which are there; [StandIns] gives the rest.
final class IsmJudge {
    /// One rule that a document breaks.
    ///
    /// @param id as "ISM-ID-00070"
    /// @param error false where the rule only warns
    record Objection(String id, boolean error, String text) {}

    private static final Pattern REPORT = Pattern.compile(
            "<svrl:active-pattern>.*?</svrl:active-pattern>|<svrl:fired-rule\\b(?:[^>\"]|\"[^\"]*\")*/>",
            Pattern.DOTALL);

    private final Processor processor = new Processor(false);
    private final Map<String, Source> vocabularies = new ConcurrentHashMap<>();
    private final StandIns standIns;
    private final XsltExecutable rules;

    private IsmJudge(Path folder) throws SaxonApiException {
        standIns = new StandIns(folder);
        processor.getUnderlyingConfiguration().setResourceResolver(this::vocabulary);
        rules = processor.newXsltCompiler().compile(ordered(folder.resolve("Schematron/ISM/ISM_XML.xsl")));
    }

    /// The rules, with those on the order of tokens: the public files have the pattern, the function and
    /// the lists, and no rule that uses them.
    private static Source ordered(Path rules) {
        try (InputStream in = Objects.requireNonNull(IsmJudge.class.getResourceAsStream("order.xsl"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new StreamSource(
                    new StringReader(text),
                    rules.resolveSibling("order.xsl").toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The judge, where its files stand (`-Dchancery.data=DIR`); else the test is skipped, and says so.
    static IsmJudge present() {
        Path folder = Path.of(System.getProperty("chancery.data", "no-such-folder"), "ism");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no rules of ISM at " + folder);
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "no rules of ISM at " + folder);
        try {
            return new IsmJudge(folder);
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the rules object to, in the order of the rules.
    List<Objection> judge(String document) {
        try {
            Objections found = new Objections();
            XsltTransformer run = rules.load();
            run.setInitialContextNode(
                    processor.newDocumentBuilder().build(new StreamSource(new StringReader(document))));
            run.setDestination(new SAXDestination(found));
            run.transform();
            return found.all;
        } catch (SaxonApiException e) {
            throw new IllegalStateException(document, e);
        }
    }

    private Source vocabulary(ResourceRequest request) {
        if (request.uri.endsWith(".xsl")) {
            return silent(request.uri);
        }
        return vocabularies.computeIfAbsent(request.uri, uri -> {
            try {
                Path file = Path.of(URI.create(uri));
                String name = file.getFileName().toString();
                StreamSource source = Files.exists(file)
                        ? new StreamSource(file.toFile())
                        : new StreamSource(new StringReader(standIns.vocabulary(name)), uri);
                return processor.newDocumentBuilder().build(source).asSource();
            } catch (SaxonApiException e) {
                throw new IllegalStateException(uri, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The rules without what they tell of rules that were kept: the report of each pattern walks the
    /// whole document.
    private static Source silent(String uri) {
        try {
            String text = Files.readString(Path.of(URI.create(uri)));
            String quiet = REPORT.matcher(text).replaceAll("");
            return new StreamSource(new StringReader(quiet), uri);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Picks the objections out of a report (SVRL) as it is written.
    private static final class Objections extends DefaultHandler {
        private final List<Objection> all = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean inside;
        private boolean error;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("failed-assert") || name.equals("successful-report")) {
                inside = true;
                error = !"warning".equals(attributes.getValue("flag"));
                text.setLength(0);
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (inside) {
                text.append(chars, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("failed-assert") || name.equals("successful-report")) {
                inside = false;
                String said = text.toString().replaceAll("\\s+", " ").strip();
                int end = said.indexOf(']');
                String id = said.startsWith("[ISM-ID-") && end > 0 ? said.substring(1, end) : "?";
                all.add(new Objection(id, error, said));
            }
        }
    }
}
