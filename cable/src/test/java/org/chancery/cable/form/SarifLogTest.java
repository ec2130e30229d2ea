package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Rule;
import org.chancery.cable.Span;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Scheme;
import org.chancery.marking.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Findings as a SARIF log: rules, levels, places, and texts that nobody trusts.
class SarifLogTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Origin ORIGIN = new Origin("in/cable.txt", 11, 5000);

    private final MessageReader reader = new MessageReader(Scheme.named("exercise"));
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private SarifLog log() throws IOException {
        return new SarifLog(bytes, "1.2.3");
    }

    private JsonNode run() throws IOException {
        JsonNode log = MAPPER.readTree(bytes.toByteArray());
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        return log.path("runs").path(0);
    }

    private JsonNode only(Message message, Origin origin, Finding finding) throws IOException {
        SarifLog log = log();
        log.write(message, origin, List.of(finding));
        log.end();
        assertThat(run().path("results")).hasSize(1);
        return run().path("results").path(0);
    }

    private Message message(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding finding(int start, int end, String text) {
        return new Finding("CABLE-023", Severity.DOUBT, start, end, text, "a source");
    }

    @Test
    void theToolListsEveryRuleOfTheCatalogues() throws IOException {
        log().end();
        JsonNode rules = run().at("/tool/driver/rules");
        Set<String> ids = new HashSet<>();
        for (JsonNode rule : rules) {
            ids.add(rule.path("id").asText());
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText()).contains("Source: ");
            assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("error", "warning", "note");
        }
        assertThat(ids).hasSize(rules.size()).hasSize(Rule.values().length + MarkRule.values().length);
        assertThat(ids).contains(Rule.STATION_DAY.id(), MarkRule.SINGLE_SLASH.id());
        assertThat(run().path("results").isArray()).isTrue();
        assertThat(run().path("results")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyFindingOfABadExampleIsAResultAtItsPlace(Rule rule) throws IOException {
        Message message = reader.read(rule.bad().bytes());
        SarifLog log = log();
        log.write(message, ORIGIN, message.findings());
        log.end();
        JsonNode results = run().path("results");
        assertThat(results).hasSameSizeAs(message.findings());
        for (int i = 0; i < results.size(); i++) {
            Finding finding = message.findings().get(i);
            JsonNode result = results.path(i);
            assertThat(result.path("ruleId").asText()).isEqualTo(finding.rule());
            JsonNode named =
                    run().at("/tool/driver/rules").path(result.path("ruleIndex").asInt(-1));
            assertThat(named.path("id").asText()).isEqualTo(finding.rule());
            assertThat(result.at("/properties/citation").asText()).isEqualTo(finding.citation());
            region(message, finding, result.at("/locations/0/physicalLocation/region"));
        }
    }

    private static void region(Message message, Finding finding, JsonNode region) {
        assertThat(region.path("byteOffset").asLong()).isEqualTo(ORIGIN.offset() + finding.start());
        assertThat(region.path("byteLength").asInt()).isEqualTo(finding.end() - finding.start());
        assertThat(region.path("startLine").asInt())
                .isEqualTo(ORIGIN.line() - 1 + message.source().lines().line(finding.start()));
        assertThat(region.path("startColumn").asInt())
                .isEqualTo(message.source().lines().column(finding.start()));
        assertThat(region.path("endLine").asInt())
                .isEqualTo(ORIGIN.line() - 1 + message.source().lines().line(finding.end()));
        assertThat(region.path("endColumn").asInt())
                .isEqualTo(message.source().lines().column(finding.end()));
    }

    @Test
    void columnsCutTheFindingsTextOutOfItsLines() throws IOException {
        String text = "R 171737Z DEC 09\nFM PORTO SERENO\nSUBJECT: \u00c9T\u00c9 \ud83d\ude00 EXERCISE LINE\n";
        Message message = message(text);
        int start = text.substring(0, text.indexOf("EXERCISE")).getBytes(StandardCharsets.UTF_8).length;
        Finding finding = finding(start, start + "EXERCISE".length(), "here");
        assertThat(message.source().text(new Span(finding.start(), finding.end())))
                .isEqualTo("EXERCISE");
        JsonNode region = only(message, new Origin("a", 1, 0), finding).at("/locations/0/physicalLocation/region");
        String line = text.lines().toList().get(region.path("startLine").asInt() - 1);
        assertThat(line.substring(
                        region.path("startColumn").asInt() - 1,
                        region.path("endColumn").asInt() - 1))
                .isEqualTo("EXERCISE");
        assertThat(run().path("columnKind").asText()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void findingsInAnyOrderKeepTheirPlaces() throws IOException {
        Message message = message("AB\nCD\nEF\n");
        SarifLog log = log();
        log.write(message, new Origin("a", 1, 0), List.of(finding(6, 8, "c"), finding(0, 9, "a"), finding(3, 4, "b")));
        log.end();
        List<Integer> lines = new ArrayList<>();
        run().path("results")
                .forEach(result -> lines.add(result.at("/locations/0/physicalLocation/region/startLine")
                        .asInt()));
        assertThat(lines).containsExactly(3, 1, 2);
    }

    @Test
    void anEndWithinALineEndIsTheEndOfTheLine() throws IOException {
        JsonNode region =
                only(message("ABCD\r\nEF\r\n"), ORIGIN, finding(2, 5, "x")).at("/locations/0/physicalLocation/region");
        assertThat(region.path("startColumn").asInt()).isEqualTo(3);
        assertThat(region.path("endLine").asInt())
                .isEqualTo(region.path("startLine").asInt());
        assertThat(region.path("endColumn").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"ERROR,error", "DOUBT,warning", "LEGACY,note"})
    void aSeverityHasItsLevel(Severity severity, String level) throws IOException {
        Finding finding = new Finding("CABLE-023", severity, 0, 1, "x", "y");
        assertThat(only(message("AB"), ORIGIN, finding).path("level").asText()).isEqualTo(level);
    }

    @Test
    void whatAMessageSaysIsNoPlaceholderAndNoLink() throws IOException {
        JsonNode result = only(message("AB"), ORIGIN, finding(0, 1, "{0} [x](http://y.example) \\ \u0007\ud800\""));
        assertThat(result.at("/message/text").asText())
                .isEqualTo("{{0}} \\[x\\](http://y.example) \\\\ \u0007\ud800\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.txt", "http://y.example/x", "a b%20c?d#e.txt", "\u00e9\n\"\\.txt", "/in/c:d.txt"})
    void aNameOfAFileIsNothingButAPath(String name) throws IOException {
        JsonNode result = only(message("AB"), new Origin(name, 1, 0), finding(0, 1, "x"));
        URI uri = URI.create(
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertThat(uri.getPath()).isEqualTo(name);
        assertThat(uri.isAbsolute()).isEqualTo(name.startsWith("/"));
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.getRawFragment()).isNull();
    }

    @Test
    void refusedBytesAreAnErrorAtTheirLine() throws IOException {
        SarifLog log = log();
        log.write(new Cut.Refused(7_000_000_000L, 12, Rule.TOO_LONG.id(), "longer than 10 bytes"), "big.txt");
        log.end();
        JsonNode result = run().path("results").path(0);
        assertThat(result.path("level").asText()).isEqualTo("error");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.path("startLine").asInt()).isEqualTo(12);
        assertThat(region.path("byteOffset").asLong()).isEqualTo(7_000_000_000L);
    }

    @Test
    void severalMessagesStandInOneLog() throws IOException {
        SarifLog log = log();
        log.write(message("AB"), ORIGIN, List.of(finding(0, 1, "first")));
        log.write(message("AB"), ORIGIN, List.of());
        log.write(message("AB"), new Origin("other", 1, 0), List.of(finding(1, 2, "second"), finding(0, 1, "third")));
        log.end();
        assertThat(run().path("results")).hasSize(3);
    }

    @Test
    void aLogThatBrokeOffIsNoJson() throws IOException {
        log().write(message("AB"), ORIGIN, List.of(finding(0, 1, "x")));
        assertThatThrownBy(() -> MAPPER.readTree(bytes.toByteArray())).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aPlaceOutsideTheMessageAndAnEndedLogAreRefused() throws IOException {
        SarifLog log = log();
        Message message = message("AB");
        assertThatThrownBy(() -> log.write(message, ORIGIN, List.of(finding(0, 3, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        log.end();
        assertThatThrownBy(log::end).isInstanceOf(IllegalStateException.class);
    }
}
