package org.chancery.cable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// The invented messages under the test resources, and a message written out for comparison.
final class Vectors {
    static final Scheme SCHEME = Scheme.named("exercise");

    private Vectors() {}

    static List<Path> messages() {
        try (Stream<Path> files = Files.walk(
                Path.of(Vectors.class.getResource("telegram").toURI()).getParent())) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String name) {
        try (var stream = Vectors.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no vector " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Message read(String name) {
        return new MessageReader(SCHEME).read(bytes(name));
    }

    static Message readText(String text) {
        return new MessageReader(SCHEME).read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Everything that was read, a line a piece.
    static String write(Message m) {
        StringBuilder out = new StringBuilder();
        m.wrapper()
                .ifPresent(w ->
                        line(out, "wrapper", w.id().text(), w.classification().text()));
        m.heading().transmission().station().ifPresent(s -> line(out, "station", s.indicator(), s.serial(), s.day()));
        m.heading().transmission().fixed().ifPresent(f -> line(out, "fixed", f.station(), f.serial(), f.letter()));
        m.heading()
                .transmission()
                .warning()
                .ifPresent(w -> line(out, "warning", w.warning(), w.letters(), w.signals()));
        m.dtg().ifPresent(d -> line(out, "dtg", d.written().text(), d.instant(), m.precedence()));
        m.heading().from().ifPresent(a -> address(out, "from", a));
        m.heading().to().forEach(a -> address(out, "to", a));
        m.heading().info().forEach(a -> address(out, "info", a));
        m.heading().exempt().forEach(a -> address(out, "exempt", a));
        m.body()
                .classLine()
                .ifPresent(c -> line(
                        out,
                        "class",
                        c.text(),
                        m.body().section().map(s -> s.element().text())));
        m.reference().ifPresent(r -> line(out, "reference", r.post(), r.number(), r.year()));
        line(out, "captions", m.captions());
        m.body().passing().forEach(p -> line(out, "passing", p.text()));
        m.body()
                .fields()
                .order()
                .ifPresent(o -> line(
                        out,
                        "order",
                        o.element().text(),
                        o.line().order(),
                        o.line().declassification()));
        line(out, "tags", m.tags());
        line(out, "subject", m.subject());
        m.body()
                .fields()
                .references()
                .forEach(r -> line(out, "cited", r.letter(), r.cited().text(), named(r)));
        m.body()
                .fields()
                .authority()
                .ifPresent(a -> line(
                        out,
                        "authority",
                        a.element().text(),
                        a.block().name(),
                        a.block().title(),
                        a.block().reasons(),
                        a.block().derivedFrom()));
        m.body().signature().ifPresent(s -> line(out, "signature", s.text()));
        layout(out, m);
        line(out, "label", label(m.label()));
        m.portions().forEach(p -> portion(out, m.source(), p));
        m.findings()
                .forEach(f -> line(
                        out,
                        "finding",
                        f.rule(),
                        m.source().lines().line(f.start()) + ":"
                                + m.source().lines().column(f.start()),
                        f.message()));
        return out.toString();
    }

    private static void layout(StringBuilder out, Message m) {
        m.copy()
                .ifPresent(c -> line(
                        out,
                        "copy",
                        c.action().text(),
                        c.outgoing(),
                        c.distribution().stream().map(Element::text).toList(),
                        c.draftedBy().map(Element::text),
                        c.approvedBy().map(Element::text),
                        c.clearances().stream().map(Element::text).toList()));
        m.passedOn()
                .forEach(h -> line(
                        out,
                        "passed on",
                        h.time().map(t -> t.group().written().text()),
                        h.from().map(Addressee::name),
                        h.to().size() + h.info().size()));
        Layout layout = m.body().layout();
        layout.pages().forEach(p -> line(out, "page", p.text()));
        layout.blocks()
                .forEach(b ->
                        line(out, "block", b.kind(), m.source().text(b.span()).replace("\n", " ")));
        layout.sets()
                .forEach(s -> line(
                        out,
                        "set",
                        s.name(),
                        s.fields().stream().map(Element::text).toList()));
        layout.redactions()
                .forEach(r -> line(out, "redaction", m.source().text(r).length()));
    }

    private static String named(CitedReference reference) {
        return reference.messages().stream()
                .map(m -> m.post() + " " + m.number() + "/" + m.year().orElse(0))
                .collect(Collectors.joining(", "));
    }

    private static void address(StringBuilder out, String list, Addressee a) {
        line(out, list, a.indicator(), a.name(), a.office(), a.precedence(), a.number());
    }

    private static void portion(StringBuilder out, Source source, Portion p) {
        String text = p.text(source).replace("\n", "\\n");
        String mark = p.mark().map(PortionMark::text).orElse("");
        line(out, p.kind(), p.number(), mark, label(p.label()), text);
    }

    private static String label(Label label) {
        return label.level().abbreviation()
                + label.controls()
                + label.release().getClass().getSimpleName();
    }

    private static void line(StringBuilder out, String name, Object... values) {
        out.append(name);
        for (Object value : values) {
            out.append(" | ")
                    .append(String.valueOf(value)
                            .replaceAll("Optional(Int)?\\.empty", "")
                            .replaceAll("Optional(Int)?\\[(.*)]", "$2"));
        }
        out.append('\n');
    }

    private static void line(StringBuilder out, Portion.Kind kind, Object... values) {
        line(out, kind.name(), values);
    }
}
