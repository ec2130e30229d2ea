package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.Envelope;
import org.chancery.cable.content.Paragraph;
import org.chancery.cable.content.SampleContent;
import org.chancery.cable.content.Text;
import org.chancery.cable.content.TextFields;
import org.chancery.cable.content.Title;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no mail is made of, and what is no such mail.
class MailRefusalsTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final Content SAMPLE = SampleContent.telegram();

    private final MessageMail mail = new MessageMail(SCHEME);

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: spy@example.invalid", "\nBcc: spy@example.invalid", "\rX: y", "\u0000", "\u0085"})
    void noHeaderFieldIsSlippedIn(String more) {
        List<Content> contents = List.of(
                subject("EXERCISE" + more), to("FORMIN" + more), captions("SIPDIS" + more), tags("PREL" + more));
        for (Content content : contents) {
            Outcome<byte[]> written = mail.write(content);
            written.value().ifPresent(bytes -> assertThat(header(bytes)).doesNotContain("Bcc", "\nX:", "\u0000"));
            boolean inBody = content.text().fields().tags().size() == 1
                    || content.text().title().captions().contains("SIPDIS" + more);
            assertThat(written.value().isEmpty() || inBody).isTrue();
        }
        assertThat(mail.write(subject("EXERCISE" + more)).reasons())
                .extracting(refusal -> refusal.rule())
                .containsExactly(FormRule.NO_PLACE.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXERCISE \"quoted\" \\ back, <a@b> (c); d: e",
                "EXERCISE =?utf-8?B?QUFB?=",
                "EXERCISE Åland Δ 湖 \uD83D\uDEA2",
                "(EXERCISE)",
                " EXERCISE ",
                "(",
                "EXERCISE  two blanks"
            })
    void wordsOfAnyKindComeBack(String words) {
        for (Content content : List.of(subject(words), to(words.strip()), paragraph(words.strip()))) {
            Outcome<byte[]> written = mail.write(content);
            assertThat(written.reasons()).isEmpty();
            assertThat(StandardCharsets.US_ASCII
                            .newEncoder()
                            .canEncode(header(written.value().orElseThrow())))
                    .isTrue();
            assertThat(mail.read(written.value().orElseThrow()).value()).contains(content);
        }
    }

    @Test
    void aWordOfAnyLengthIsBroken() {
        Content content = subject("EXERCISE " + "x".repeat(5000));
        byte[] written = mail.write(content).value().orElseThrow();
        assertThat(header(written).lines()).allMatch(line -> line.length() <= 76);
        assertThat(mail.read(written).value()).contains(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date: Sat, 21 Mar 2009 15:30:00 +0000 | X-Date: none | CABLE-FORM-020",
                "Date: Sat, 21 Mar 2009 15:30:00 +0000 | Date: Sun, 21 Mar 2009 15:30:00 +0000 | CABLE-FORM-020",
                "Subject: (C) | Subject: again~Subject: (C) | CABLE-FORM-020",
                "Subject: (C) | Subject (C) | CABLE-FORM-020",
                "Subject: (C) | Subject: =?utf-8?B?DQo=?= | CABLE-FORM-021",
                "Subject: (C) | Subject: =?koi8-r?B?QUFB?= | CABLE-FORM-021",
                "text/plain | multipart/mixed | CABLE-FORM-021",
                "quoted-printable | x-uuencode | CABLE-FORM-021",
                "Precedence: 3 | Precedence: 0 | CABLE-FORM-022",
                "Originator-PLAD: EMBASSY | Originator-PLAD: CONSUL | CABLE-FORM-022",
                "0801530 | noon | CABLE-FORM-022",
                "CONFIDENTIAL//NOFORN | UNCLASSIFIED | CABLE-FORM-023",
                "type=\":ess\" | type=\":x411\" | CABLE-FORM-023",
                "; type=\":ess\"; | ; | CABLE-FORM-023",
                "label*1 | label*3 | CABLE-FORM-023",
                "label*1 | label*0 | CABLE-FORM-023",
                "label*1 | label*1* | CABLE-FORM-023",
                "label*1= | x=y; label*1= | CABLE-FORM-023",
                "label*1=\" | label*1=\"% | CABLE-FORM-023",
                "label*1=\" | label*1=\"AAAA | CABLE-FORM-023",
                "MIME-Version | MMHS-Codress-Message-Indicator: 1~MIME-Version | CABLE-FORM-024",
                "MIME-Version | MMHS-Message-Type: 0~MIME-Version | CABLE-FORM-024",
                "CLASSIFICATION: | Dear all: | CABLE-FORM-025",
                "TAGS: PREL | TAGS: PGOV | CABLE-FORM-025",
                "TO 1: | TO 7: | CABLE-FORM-025"
            })
    void whatIsNoSuchMailIsRefusedByItsRule(String what, String other, String rule) {
        String written = new String(mail.write(SAMPLE).value().orElseThrow(), StandardCharsets.US_ASCII);
        assertThat(written).contains(what);
        String spoilt = written.replace(what, other.replace("~", "\r\n"));
        assertThat(mail.read(spoilt.getBytes(StandardCharsets.US_ASCII)).reasons())
                .extracting(refusal -> refusal.rule())
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MRkCAQEGFGmBnLGohJXb0qWntqqnzq6hpcIV | UNCLASSIFIED, below",
                "MYGCAgEEBhRpgZyxqISV29Klp7aqp86uoaXCFTFnMDCACmCGSAFlAgEIAwGhIjAgBhZpgZyxqISV29Klp7aqp86uoaXCFQECMQYC"
                        + "BAFFTUswM4AKYIZIAWUCAQgDA6ElMCMGFmmBnLGohJXb0qWntqqnzq6hpcIVAWkxCQIHAU5PRk9STg== | SECRET//NOFORN, above",
                "MQYCAQQGASk= | not understood",
                "MA== | not understood"
            })
    void aLabelThatSaysAnotherThingThanTheTextIsRefusedWhicheverIsTheStricter(String label, String reason) {
        for (String marking : List.of("marking=\"CONFIDENTIAL//NOFORN\"; ", "")) {
            Outcome<Content> read = mail.read(labelled(marking + "type=\":ess\"; label=\"" + label + "\""));
            assertThat(read.reasons()).singleElement().satisfies(refusal -> {
                assertThat(refusal.rule()).isEqualTo(FormRule.LABEL_HEADER.id());
                assertThat(refusal.reason()).contains(reason);
            });
        }
    }

    @Test
    void aLabelMayStandAloneAndSoMayAMarkingButNotNothing() {
        String written = new String(mail.write(SAMPLE).value().orElseThrow(), StandardCharsets.US_ASCII);
        int start = written.indexOf("type=");
        String label = written.substring(start, written.indexOf("\r\nMessage-ID"));

        assertThat(mail.read(labelled(label)).value()).contains(SAMPLE);
        assertThat(mail.read(labelled("marking=\"CONFIDENTIAL//NOFORN\"")).value())
                .contains(SAMPLE);
        assertThat(mail.read(labelled("fgcolor=red")).reasons())
                .extracting(refusal -> refusal.rule())
                .containsExactly(FormRule.LABEL_HEADER.id());
    }

    private byte[] labelled(String value) {
        String written = new String(mail.write(SAMPLE).value().orElseThrow(), StandardCharsets.US_ASCII);
        int start = written.indexOf("SIO-Label: ") + "SIO-Label: ".length();
        String other = written.substring(0, start) + value + written.substring(written.indexOf("\r\nMessage-ID"));
        return other.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void noMoreThanAThousandFieldsAreRead() {
        String many = "X-Field: EXERCISE\r\n".repeat(1001) + "\r\n";
        assertThat(mail.read(many.getBytes(StandardCharsets.US_ASCII)).reasons())
                .extracting(refusal -> refusal.rule())
                .containsExactly(FormRule.NOT_MAIL.id());
    }

    @Test
    void everyCutOfAMailIsReadOrRefused() {
        byte[] written = mail.write(SAMPLE).value().orElseThrow();
        for (int length = 0; length < written.length; length++) {
            Outcome<Content> read = mail.read(Arrays.copyOf(written, length));
            assertThat(read.value().isPresent()).isNotEqualTo(!read.reasons().isEmpty());
        }
    }

    private static String header(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        return text.substring(0, text.indexOf("\r\n\r\n"));
    }

    private static Content subject(String words) {
        TextFields old = SAMPLE.text().fields();
        return with(new TextFields(
                old.order(),
                old.tags(),
                Optional.of(new TextFields.SubjectLine(Optional.of("C"), words)),
                old.references(),
                old.authority()));
    }

    private static Content tags(String tag) {
        TextFields old = SAMPLE.text().fields();
        return with(new TextFields(old.order(), List.of(tag), old.subject(), old.references(), old.authority()));
    }

    private static Content with(TextFields fields) {
        Text old = SAMPLE.text();
        return new Content(SAMPLE.envelope(), new Text(old.title(), fields, old.paragraphs(), old.signature()));
    }

    private static Content captions(String caption) {
        Text old = SAMPLE.text();
        Title title = new Title(
                old.title().classification(),
                old.title().mrn(),
                List.of(caption),
                old.title().passing());
        return new Content(SAMPLE.envelope(), new Text(title, old.fields(), old.paragraphs(), old.signature()));
    }

    private static Content paragraph(String words) {
        Text old = SAMPLE.text();
        List<Paragraph> paragraphs = List.of(
                new Paragraph("1", Optional.empty(), words),
                new Paragraph("", Optional.of("U"), words + "\n\n" + words));
        return new Content(SAMPLE.envelope(), new Text(old.title(), old.fields(), paragraphs, old.signature()));
    }

    private static Content to(String name) {
        Envelope old = SAMPLE.envelope();
        return new Content(
                new Envelope(
                        old.transit(), old.timing(), old.from(), List.of(Address.of(name)), old.info(), old.exempt()),
                SAMPLE.text());
    }
}
