package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.junit.jupiter.api.Test;

/// A policy file makes a scheme; what the scheme does not keep of it is told, and what it cannot keep is
/// refused.
final class SpifTest {
    private static final LocalDate DATE = LocalDate.of(2030, 5, 2);

    private final String lake = text();
    private final Spif.Imported imported = read(lake).value().orElseThrow();
    private final Scheme scheme = imported.scheme();

    @Test
    void classificationsAreLevelsInTheOrderOfTheHierarchy() {
        assertThat(scheme.levels())
                .containsExactly(
                        new Level(1, "SHORE", "SH"),
                        new Level(4, "SHALLOW WATER", "SHALLOW WATER"),
                        new Level(9, "DEEP", "DP"));
        assertThat(scheme.name()).isEqualTo("lake");
        assertThat(scheme.owner()).isEqualTo("EMK");
        assertThat(scheme.controls()).containsExactly("FERRY", "DIVING BELL", "REGATTA", "RAFT");
    }

    @Test
    void marksOfThePolicyAreReadAndChecked() {
        PortionMark deep = mark("DP//DIVING BELL//OPEN TO EMK, CLD");
        assertThat(deep.findings()).isEmpty();
        assertThat(scheme.writePortion(deep.label())).isEqualTo("DP//DIVING BELL//OPEN TO EMK, CLD");
        assertThat(mark("SHALLOW WATER//DIVING BELL").findings())
                .extracting(Finding::rule)
                .containsExactly("MARK-013");
        assertThat(mark("DP//REGATTA").findings()).extracting(Finding::rule).containsExactly("MARK-012");
        assertThat(scheme.writeBanner(scheme.rollUp(List.of(
                        deep.label(),
                        mark("SH").label(),
                        mark("SHALLOW WATER//OPEN TO EMK, NVR").label()))))
                .isEqualTo("DEEP//DIVING BELL//EMK ONLY");
    }

    @Test
    void labelsOfThePolicyHaveItsNamesAndNumbers() {
        Label label = mark("DP//DIVING BELL//OPEN TO EMK, CLD").label();
        Stanag4774 xml = new Stanag4774(scheme);
        Ess ess = new Ess(scheme);
        String document = xml.write(new ConfidentialityLabel(label)).value().orElseThrow();
        byte[] bytes = ess.write(new EssLabel(label)).value().orElseThrow();

        assertThat(document)
                .contains("<PolicyIdentifier URI=\"urn:oid:2.999.7.1\">LAKE</PolicyIdentifier>")
                .contains("TagName=\"Boats\" URI=\"urn:oid:2.999.7.2\"")
                .contains("TagName=\"Open To\" URI=\"urn:oid:2.999.7.3\"");
        assertThat(HexFormat.of().formatHex(bytes)).contains("3103020105").contains("310702010402020114");
        assertThat(xml.read(document.getBytes(StandardCharsets.UTF_8)).value().map(ConfidentialityLabel::label))
                .contains(label);
        assertThat(ess.read(bytes).value().map(EssLabel::label)).contains(label);
    }

    @Test
    void whatIsLeftIsTold() {
        assertThat(imported.left()).extracting(Refusal::rule).containsOnly("FORM-023");
        assertThat(imported.left())
                .extracting(Refusal::reason)
                .containsExactly(
                        "DIVING BELL is not checked against other categories",
                        "RAFT is not checked by classification",
                        "labels with \"Weather\" are refused: INFORMATIVE",
                        "labels with \"Guilds\" are refused: PERMISSIVE",
                        "release to NVR is not checked by class or category");
        assertThat(imported.left()).allMatch(refusal -> refusal.place().startsWith("line "));
    }

    @Test
    void controlsOfSeveralSetsAreKeptAndTheirLabelsHaveNoForm() {
        Spif.Imported several = read(lake.replace("tagType=\"tagType7\"", "tagType=\"restrictive\""))
                .value()
                .orElseThrow();

        assertThat(several.scheme().controls()).contains("FOG", "FERRY");
        assertThat(several.scheme().policyId()).isEmpty();
        assertThat(several.left()).extracting(Refusal::reason).anyMatch(reason -> reason.contains("no form"));
    }

    @Test
    void whatNoSchemeCanKeepIsRefused() {
        assertThat(reason(lake.replace("lacv=\"4\" hierarchy=\"2\"", "lacv=\"10\" hierarchy=\"2\"")))
                .contains("does not rise");
        assertThat(reason(lake.replace("phrase=\"DP\"", "phrase=\"SHORE\""))).contains("another's");
        assertThat(reason(lake.replace("name=\"Ferry\"", "name=\"Ferry//Boat\"")))
                .contains("cannot stand in a mark");
        assertThat(reason(lake.replace("name=\"Ferry\"", "name=\"a | b\""))).contains("cannot stand in a mark");
        assertThat(reason(lake.replace("name=\"Ferry\"", "name=\"Diving Bell\"")))
                .contains("twice");
        assertThat(reason(lake.replace("lacv=\"0\"/>", "lacv=\"many\"/>"))).contains("no number");
        assertThat(reason(lake.replace("lacv=\"0\"/>", "lacv=\"5\"/>"))).contains("taken");
        assertThat(reason(lake.replace("tagType=\"tagType7\"", "tagType=\"zebra\"")))
                .contains("no type of tag");
        assertThat(reason(lake.replace("id=\"2.999.7.1\"", "id=\"lake\""))).contains("no object identifier");
        assertThat(reason(lake.replace("<spif:securityPolicyId name=\"LAKE\" id=\"2.999.7.1\"/>", "")))
                .contains("one securityPolicyId");
        assertThat(reason("<SPIF/>")).contains("no SPIF");
        assertThat(Spif.read(lake.getBytes(StandardCharsets.UTF_8), "lake", "emk")
                        .reasons())
                .isNotEmpty();
        assertThat(Spif.read(lake.getBytes(StandardCharsets.UTF_8), "a | b", "EMK")
                        .reasons())
                .isNotEmpty();
    }

    @Test
    void nothingFromOutsideIsReadAndNothingGrowsWithoutBound() {
        String outside = lake.replace(
                        "<spif:SPIF ", "<!DOCTYPE spif [<!ENTITY out SYSTEM \"file:///etc/hostname\">]><spif:SPIF ")
                .replace("name=\"LAKE\"", "name=\"&out;\"");
        String laughs = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";

        for (String bad : List.of(outside, laughs, "<a>&undefined;</a>", lake.substring(0, lake.length() / 2))) {
            assertThat(read(bad).reasons()).extracting(Refusal::rule).containsExactly("FORM-019");
        }
        assertThat(read("<a>" + " ".repeat(9 << 20) + "</a>").reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORM-011");
    }

    @FuzzTest(maxDuration = "2s")
    void anyBytesAreAPolicyOrRefused(byte[] bytes) {
        Outcome<Spif.Imported> outcome = Spif.read(bytes, "any", "EMK");
        assertThat(outcome.value().isEmpty()).isEqualTo(!outcome.reasons().isEmpty());
    }

    private PortionMark mark(String text) {
        return scheme.readPortion(text, DATE).orElseThrow();
    }

    private static Outcome<Spif.Imported> read(String document) {
        return Spif.read(document.getBytes(StandardCharsets.UTF_8), "lake", "EMK");
    }

    private static String reason(String document) {
        return read(document).reasons().getFirst().reason();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(SpifTest.class.getResourceAsStream("lake.spif.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
