package org.chancery.cable.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.InventedContents;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Messages as JSON: by the schema, both ways, of any bytes.
class MessageJsonTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(MessageJson.schema());
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Optional<Origin> ORIGIN = Optional.of(new Origin("in/\u00e9 \"x\".txt", 3, 77));
    private static final int SEEDS = 400;

    private final MessageJson json = new MessageJson(SCHEME);
    private final MessageReader reader = new MessageReader(SCHEME);

    static List<Path> messages() throws IOException {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().contains("rules"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(MessageReader.class.getResource("telegram").toURI()).resolve("..");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsWrittenBySchemaAndReadAsItsDocument(Path file) throws IOException {
        Message message = reader.read(Files.readAllBytes(file));
        for (SourceDetail detail : SourceDetail.values()) {
            MessageDocument document = json.document(message, ORIGIN, detail);
            byte[] written = json.write(document);

            assertThat(SCHEMA.validate(MAPPER.readTree(written))).isEmpty();
            assertThat(json.read(written)).isEqualTo(new Outcome.Done<>(document));
            assertThat(json.write(message, ORIGIN, message.findings(), detail)).isEqualTo(written);
        }
    }

    @Test
    void aContentIsReadAsItself() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Content content = InventedContents.of(seed);
            byte[] written = json.write(MessageDocument.of(content));

            assertThat(json.read(written).value().map(MessageDocument::content))
                    .as("seed %d", seed)
                    .contains(content);
            if (seed % 20 == 0) {
                assertThat(SCHEMA.validate(MAPPER.readTree(written))).isEmpty();
            }
        }
    }

    @Test
    void anyBytesGiveAValidDocument() throws IOException {
        List<Path> files = messages();
        Random random = new Random(7);
        for (int i = 0; i < SEEDS * 2; i++) {
            byte[] bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
            for (int j = 0; j < 12; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Message message = reader.read(bytes);
            byte[] written = json.write(message, ORIGIN, message.findings(), SourceDetail.LENGTH);

            assertThat(SCHEMA.validate(MAPPER.readTree(written))).isEmpty();
            assertThat(json.read(written))
                    .isEqualTo(new Outcome.Done<>(json.document(message, ORIGIN, SourceDetail.LENGTH)));
        }
    }

    @Test
    void noControlStandsInADocument() {
        String text = """
                R 171737Z DEC 09
                FM EMBASSY PORTO SERENO
                UNCLAS
                SUBJECT: EXERCISE ~[2J
                1. (U) EXERCISE ~31m and so on.
                """.replace("~", "\u0007\u001b\u009b\u007f\u0085\u00c2\u0080\u00e9");
        for (byte[] bytes :
                List.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.ISO_8859_1))) {
            Message message = reader.read(bytes);
            byte[] written = json.write(message, ORIGIN, message.findings(), SourceDetail.LENGTH);

            assertThat(new String(written, StandardCharsets.UTF_8).chars()).allMatch(c -> !Character.isISOControl(c));
            assertThat(json.read(written))
                    .isEqualTo(new Outcome.Done<>(json.document(message, ORIGIN, SourceDetail.LENGTH)));
        }
    }

    @Test
    void linesAreDocumentsWithALineFeedBehind() throws IOException {
        Message message = reader.read(Files.readAllBytes(messages().getFirst()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines lines = json.lines(out, SourceDetail.LENGTH);
        lines.write(message, ORIGIN.orElseThrow());
        lines.write(message, ORIGIN.orElseThrow());
        String one = new String(
                json.write(message, ORIGIN, message.findings(), SourceDetail.LENGTH), StandardCharsets.UTF_8);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(one + "\n" + one + "\n");
    }

    @Test
    void keysStandInTheOrderOfTheSchema() throws IOException {
        List<String> order = new ArrayList<>();
        MAPPER.readTree(MessageJson.schema()).get("properties").fieldNames().forEachRemaining(order::add);
        for (Path file : messages()) {
            Message message = reader.read(Files.readAllBytes(file));
            Iterator<String> keys = MAPPER.readTree(json.write(message, ORIGIN, message.findings(), SourceDetail.BYTES))
                    .fieldNames();
            List<Integer> places = new ArrayList<>();
            keys.forEachRemaining(key -> places.add(order.indexOf(key)));
            assertThat(places).doesNotContain(-1).isSorted();
        }
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsPlace() throws IOException {
        byte[] good = json.write(MessageDocument.of(InventedContents.of(1)));
        String text = new String(good, StandardCharsets.UTF_8);

        assertThat(rule("")).isEqualTo(FormRule.NOT_JSON);
        assertThat(rule("{}")).isEqualTo(FormRule.SCHEMA);
        assertThat(rule(text + "x")).isEqualTo(FormRule.NOT_JSON);
        assertThat(rule(text.replace("\"captions\"", "\"caption\""))).isEqualTo(FormRule.SCHEMA);
        assertThat(rule(text.replace("{\"schema\"", "{\"tags\":[],\"schema\""))).isEqualTo(FormRule.DUPLICATE_KEY);
        assertThat(rule("[".repeat(100_000))).isEqualTo(FormRule.TOO_DEEP);
        assertThat(json.read(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}).reasons())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(FormRule.NOT_UTF8.id()));
    }

    @Test
    void readingMutatedDocumentsNeverThrows() throws IOException {
        Random random = new Random(11);
        Message message = reader.read(Files.readAllBytes(messages().getLast()));
        byte[] good = json.write(message, ORIGIN, message.findings(), SourceDetail.BYTES);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = good.clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0123456789\\ux\u0001".charAt(random.nextInt(21));
            }
            refused += json.read(bytes).value().isEmpty() ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private FormRule rule(String text) {
        String id = json.read(text.getBytes(StandardCharsets.UTF_8))
                .reasons()
                .getFirst()
                .rule();
        for (FormRule rule : FormRule.values()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(id);
    }

    @Test
    void theSchemaIsAValidSchema() {
        JsonNode schema = SCHEMA.getSchemaNode();
        assertThat(schema.get("$id").asText()).isEqualTo("urn:chancery:schema:message:1");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema))
                .isEmpty();
    }
}
