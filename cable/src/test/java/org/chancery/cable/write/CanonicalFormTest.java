package org.chancery.cable.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.SampleContent;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Timing;
import org.chancery.cable.content.Title;
import org.chancery.cable.content.Transit;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.chancery.marking.form.Refusal;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private static final Content SAMPLE = SampleContent.telegram();

    private final TelegramWriter writer = new TelegramWriter(Scheme.named("exercise"));

    @Test
    void aTelegramIsWrittenInItsSixteenLines() {
        assertThat(new String(writer.write(SAMPLE).value().orElseThrow(), StandardCharsets.US_ASCII))
                .isEqualTo("""
                VZCZCXYZ0381
                OO RUEHAL RUEHLA
                DE RUEHPS #0412/01 0801530
                ZNY CCCCC ZZH
                O R 211530Z MAR 09 ZDK
                FM EMBASSY PORTO SERENO
                TO RUEHAL/FORMIN ALDERMERE//CLD DESK// IMMEDIATE 4711
                AIG 8798
                INFO RUEHLA/CONSUL LAGO ALTO 0212
                XMT EMBASSY NORTHMERE
                BT
                C O N F I D E N T I A L PORTO SERENO 000412

                SIPDIS

                FORMIN FOR CLD DESK

                E.O. 12958: DECL: 03/21/2019
                TAGS: PREL, MARR, OVIP (SOLVANERA, BEATRIZ), CLD
                SUBJECT: (C) EXERCISE: THE COAST SERVICE COUNTS ITS BOATS AND FINDS
                ELEVEN MORE THAN IT HAS

                REF: A. 08 PORTO SERENO 441 (NOTAL)
                     B. ALDERMERE 2799 AND 2764

                CLASSIFIED BY: AMBASSADOR YSOLDE HARROWAY. REASONS: 1.4 (B) AND (D).

                1. (C) EXERCISE. Two boats were named and eleven were meant, as the
                minister said in paragraph
                3 of his note of last week.

                A. (U) The lists agree:
                   -- eleven
                   -- eleven

                2. (C//NF) Nobody has seen them.

                HARROWAY
                BT
                #0412
                NNNN
                """);
    }

    @Test
    void whatAMessageMustHaveIsAskedFor() {
        refused(timing(t -> new Timing(Optional.empty(), t.info(), t.instant(), t.signals())), WriteRule.NO_PRECEDENCE);
        refused(timing(t -> new Timing(t.action(), t.info(), Optional.empty(), t.signals())), WriteRule.NO_TIME);
        refused(envelope(e -> addressed(e, Optional.empty(), e.to())), WriteRule.NO_ORIGINATOR);
        Envelope own = SAMPLE.envelope();
        refused(
                envelope(e -> new Envelope(own.transit(), own.timing(), own.from(), List.of(), List.of(), List.of())),
                WriteRule.NO_ADDRESSEE);
        refused(title(t -> new Title("", t.mrn(), t.captions(), t.passing())), WriteRule.NO_CLASSIFICATION);
        refused(
                fields(f -> new TextFields(f.order(), f.tags(), Optional.empty(), f.references(), f.authority())),
                WriteRule.NO_SUBJECT);
        refused(paragraphs(List.of()), WriteRule.NO_TEXT);
    }

    @Test
    void marksAreAskedForAndKeptBelowTheClassification() {
        refused(paragraph(Optional.empty(), "EXERCISE."), WriteRule.UNMARKED);
        refused(paragraph(Optional.of("S"), "EXERCISE."), WriteRule.MARK_ABOVE);
        refused(paragraph(Optional.of("QQ"), "EXERCISE."), WriteRule.NOT_A_MARK);
    }

    @Test
    void whatNoLineCanHoldIsRefused() {
        refused(paragraph(Optional.of("C"), "X".repeat(70) + "."), WriteRule.LINE_TOO_LONG);
        refused(paragraph(Optional.of("C"), "caf\u00E9"), WriteRule.CHARACTER);
        refused(paragraph(Optional.of("C"), "one\ttwo"), WriteRule.CHARACTER);
        refused(paragraph(Optional.of("C"), "word ".repeat(150_000)), WriteRule.TOO_MANY_SECTIONS);
        refused(
                envelope(e -> addressed(
                        e,
                        Optional.of(
                                Address.of("EMBASSY " + "LAGO ALTO ".repeat(9).strip())),
                        e.to())),
                WriteRule.LINE_TOO_LONG);
        assertThat(writer.write(paragraph(Optional.of("C"), "a caf\u00E9")).reasons())
                .extracting(Refusal::place, Refusal::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "paragraph 1, character 6", "U+00E9 is not in the alphabet"));
    }

    @Test
    void partsThatContradictEachOtherAreRefused() {
        Transit transit = SAMPLE.envelope().transit();
        refused(
                envelope(e -> new Envelope(
                        new Transit(
                                transit.identifier(),
                                transit.routing(),
                                transit.station(),
                                Optional.of(new Transit.Warning("ZNR", "UUUUU", List.of()))),
                        e.timing(),
                        e.from(),
                        e.to(),
                        e.info(),
                        e.exempt())),
                WriteRule.WARNING_DISAGREES);
        refused(
                title(t -> new Title(
                        t.classification(),
                        t.mrn().map(m -> new Mrn(m.post(), m.number(), java.util.OptionalInt.of(1999))),
                        t.captions(),
                        t.passing())),
                WriteRule.NUMBER_YEAR);
        refused(
                fields(f -> new TextFields(
                        f.order(),
                        f.tags(),
                        f.subject(),
                        List.of(new org.chancery.cable.content.Reference("A", List.of(), false, false, "STATE 123")),
                        f.authority())),
                WriteRule.REFERENCE_NAMES);
        refused(
                fields(f -> new TextFields(
                        f.order().map(o -> new TextFields.Order("E.O. 12958: N/A", o.line())),
                        f.tags(),
                        f.subject(),
                        f.references(),
                        f.authority())),
                WriteRule.BAD_FIELD);
    }

    @Test
    void wordsThatHaveNoPlaceAreRefused() {
        refused(
                title(t -> new Title(t.classification(), t.mrn(), List.of("NO SUCH CAPTION"), t.passing())),
                WriteRule.UNKNOWN_CAPTION);
        refused(
                title(t -> new Title(t.classification(), t.mrn(), t.captions(), List.of("HELLO THERE"))),
                WriteRule.NO_PASSING_LINE);
        refused(
                title(t -> new Title("CONFIDENTIAL//NOFORN", t.mrn(), t.captions(), t.passing())),
                WriteRule.NO_CLASSIFICATION);
        refused(paragraph(Optional.of("C"), "All was agreed. (C) Nobody was there."), WriteRule.READS_OTHERWISE);
        refused(paragraph(Optional.of("C"), "All was agreed.\nFM EMBASSY LAGO ALTO"), WriteRule.READS_OTHERWISE);
    }

    private void refused(Content content, WriteRule rule) {
        Outcome<byte[]> outcome = writer.write(content);
        assertThat(outcome.reasons()).as(rule.name()).extracting(Refusal::rule).contains(rule.id());
        assertThat(outcome.value()).isEmpty();
    }

    private static Content envelope(UnaryOperator<Envelope> change) {
        return new Content(change.apply(SAMPLE.envelope()), SAMPLE.text());
    }

    private static Envelope addressed(Envelope e, Optional<Address> from, List<Address> to) {
        return new Envelope(e.transit(), e.timing(), from, to, e.info(), e.exempt());
    }

    private static Content timing(UnaryOperator<Timing> change) {
        return envelope(
                e -> new Envelope(e.transit(), change.apply(e.timing()), e.from(), e.to(), e.info(), e.exempt()));
    }

    private static Content title(UnaryOperator<Title> change) {
        Text text = SAMPLE.text();
        return new Content(
                SAMPLE.envelope(),
                new Text(change.apply(text.title()), text.fields(), text.paragraphs(), text.signature()));
    }

    private static Content fields(UnaryOperator<TextFields> change) {
        Text text = SAMPLE.text();
        return new Content(
                SAMPLE.envelope(),
                new Text(text.title(), change.apply(text.fields()), text.paragraphs(), text.signature()));
    }

    private static Content paragraphs(List<Paragraph> paragraphs) {
        Text text = SAMPLE.text();
        return new Content(SAMPLE.envelope(), new Text(text.title(), text.fields(), paragraphs, text.signature()));
    }

    private static Content paragraph(Optional<String> mark, String text) {
        return paragraphs(List.of(new Paragraph("1", mark, text)));
    }
}
