package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Labels;
import org.chancery.marking.Level;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// Labels of STANAG 4774 say the whole label, and are refused where they cannot, or are not understood.
final class Stanag4774Test {
    private static final long SEED = 20_260_601;
    private static final int ROUNDS = 1_500;
    private static final LocalDate DATE = LocalDate.of(2024, 5, 2);

    private final Scheme us = Scheme.named("us");
    private final Stanag4774 form = new Stanag4774(us);

    @Test
    void whatWasWrittenIsReadAsTheSame() {
        Labels labels = new Labels(new Random(SEED), us.levels());
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            ConfidentialityLabel label = new ConfidentialityLabel(
                    labels.any(),
                    i % 3 == 0 ? List.of("EXERCISE <&> \u00e9") : List.of(),
                    i % 5 == 0
                            ? Optional.of(new ConfidentialityLabel.Originator("rfc822Name", "roe@aldermere.example"))
                            : Optional.empty(),
                    i % 2 == 0 ? Optional.of(Instant.ofEpochSecond(1_700_000_000L + i)) : Optional.empty(),
                    i % 7 == 0 ? Optional.of(Instant.ofEpochSecond(1_900_000_000L + i)) : Optional.empty());
            Outcome<String> written = form.write(label);
            if (nobody(label.label())) {
                refused++;
                assertThat(written.reasons()).extracting(Refusal::rule).containsExactly("FORM-018");
            } else {
                assertThat(read(written.value().orElseThrow()).value())
                        .as("seed %d round %d", SEED, i)
                        .contains(label);
            }
        }
        assertThat(refused).isBetween(1, ROUNDS / 2);
    }

    private static boolean nobody(Label label) {
        return label.release().admitted().filter(Set::isEmpty).isPresent()
                || (label.principals() instanceof Principals.Only only
                        && only.names().isEmpty());
    }

    @Test
    void aLabelHasTheNamesOfTheStandard() {
        String xml = form.write(new ConfidentialityLabel(label("S//SI//REL TO USA, GBR")))
                .value()
                .orElseThrow();

        assertThat(xml)
                .contains("xmlns=\"urn:nato:stanag:4774:confidentialitymetadatalabel:1:0\"")
                .contains("<Classification>SECRET</Classification>")
                .contains("<Category Type=\"RESTRICTIVE\" TagName=\"Additional Sensitivity\"")
                .contains("<Category Type=\"PERMISSIVE\" TagName=\"Releasable To\"")
                .contains("<GenericValue>GBR</GenericValue>");
    }

    @Test
    void whoKnowsOnlyPermissiveAndRestrictiveTagsLetsInNobodyMore() {
        for (String mark : List.of("S", "S//NF", "S//RELIDO", "S//DISPLAY ONLY AFG", "U//NF")) {
            String xml =
                    form.write(new ConfidentialityLabel(label(mark))).value().orElseThrow();
            int permissive = xml.indexOf("TagName=\"Releasable To\"");
            int end = xml.indexOf("</Category>", permissive);
            assertThat(permissive).as(mark).isPositive();
            assertThat(xml.substring(permissive, end))
                    .contains("<GenericValue>USA</GenericValue>")
                    .containsOnlyOnce("<GenericValue>");
        }
    }

    @Test
    void aLabelOfAnotherProgramIsReadByWhatItSays() {
        assertThat(read(document("SECRET", "")).value().orElseThrow().label().release())
                .isEqualTo(new Release.Unstated("USA"));
        assertThat(read(document("unclassified", "")).value().orElseThrow().label())
                .isEqualTo(us.unclassified());
        assertThat(read(document("SECRET", category("PERMISSIVE", "Releasable To", "USA", "GBR")))
                        .value()
                        .map(ConfidentialityLabel::label))
                .contains(label("S//REL TO USA, GBR"));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithItsPlace() {
        String right = document("SECRET", category("RESTRICTIVE", "Additional Sensitivity", "SI"));
        assertThat(read(right).reasons()).isEmpty();
        assertThat(rule(right.replace("urn:oid:2.25.", "urn:oid:2.24."))).isEqualTo("FORM-016");
        assertThat(rule(document("ZEBRA", ""))).isEqualTo("FORM-015");
        assertThat(rule(document("SECRET", category("RESTRICTIVE", "Zebra", "SI"))))
                .isEqualTo("FORM-017");
        assertThat(rule(document("SECRET", category("PERMISSIVE", "Additional Sensitivity", "SI"))))
                .isEqualTo("FORM-017");
        assertThat(rule(document("SECRET", category("INFORMATIVE", "Release", "NOFORN"))))
                .isEqualTo("FORM-017");
        assertThat(rule(document("SECRET", category("RESTRICTIVE", "Additional Sensitivity"))))
                .isEqualTo("FORM-017");
        assertThat(rule(document("SECRET", "<Zebra/>"))).isEqualTo("FORM-020");
        assertThat(rule(right.replace("<Category", "word<Category"))).isEqualTo("FORM-020");
        assertThat(rule("<label/>")).isEqualTo("FORM-020");
        assertThat(rule("<label")).isEqualTo("FORM-019");
        assertThat(rule("<!DOCTYPE a [<!ENTITY b 'c'>]>" + right)).isEqualTo("FORM-019");
        assertThat(rule(right + " ".repeat(70_000))).isEqualTo("FORM-011");
        assertThat(rule("<a>".repeat(40) + "</a>".repeat(40))).isEqualTo("FORM-011");
        assertThat(read(document("SECRET", "<Zebra/>")).reasons().getFirst().place())
                .startsWith("line ");
    }

    @Test
    void aCharacterThatXmlHasNotIsRefused() {
        Label strange = label("S").withControls(new TreeSet<>(List.of("A\u0001B")));

        assertThat(form.write(new ConfidentialityLabel(strange)).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-010");
    }

    @Test
    void aSchemeWithoutAnIdentifierAndAnothersLevelAreRefused() {
        Label other = Scheme.named("exercise").unclassified();
        assertThat(form.write(new ConfidentialityLabel(other)).reasons()).isEmpty();
        Label level =
                new Label(new Level(2, "ZEBRA", "Z"), new TreeSet<>(), new Release.Everyone(), new Principals.Anyone());
        assertThat(form.write(new ConfidentialityLabel(level)).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-015");
        assertThatThrownBy(
                        () -> new Stanag4774(
                                Scheme.parse(
                                        "scheme | z | EMK | - | invented\nlevel | 1 | OPEN | O | - | open | invented\n"
                                                + "release | NOFORN | NF | NF | no | invented\nrelease | REL TO | REL | REL | to | invented")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @FuzzTest(maxDuration = "2s")
    void anyBytesAreALabelThatIsWrittenAgainOrRefused(byte[] bytes) {
        form.read(bytes)
                .value()
                .ifPresent(label -> assertThat(
                                read(form.write(label).value().orElseThrow()).value())
                        .contains(label));
    }

    private Label label(String mark) {
        return us.readPortion(mark, DATE).orElseThrow().label();
    }

    private Outcome<ConfidentialityLabel> read(String xml) {
        return form.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private String rule(String xml) {
        return read(xml).reasons().getFirst().rule();
    }

    private String document(String level, String categories) {
        return "<s:originatorConfidentialityLabel xmlns:s=\"urn:nato:stanag:4774:confidentialitymetadatalabel:1:0\""
                + " xmlns=\"urn:nato:stanag:4774:confidentialitymetadatalabel:1:0\">"
                + "<s:ConfidentialityInformation><s:PolicyIdentifier URI=\"urn:oid:"
                + us.policyId().orElseThrow().oid() + "\">US</s:PolicyIdentifier><s:Classification>" + level
                + "</s:Classification>" + categories
                + "</s:ConfidentialityInformation></s:originatorConfidentialityLabel>";
    }

    private static String category(String type, String name, String... values) {
        StringBuilder xml = new StringBuilder("<Category Type=\"" + type + "\" TagName=\"" + name + "\">");
        for (String value : values) {
            xml.append("<GenericValue>").append(value).append("</GenericValue>");
        }
        return xml.append("</Category>").toString();
    }
}
