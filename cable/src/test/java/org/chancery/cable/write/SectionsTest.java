package org.chancery.cable.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.InventedContents;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Refusal;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private static final Scheme SCHEME = Scheme.named("exercise");
    private static final int SECTION_LINES = 100;

    private final MessageReader reader = new MessageReader(SCHEME);
    private final TelegramWriter writer = new TelegramWriter(SCHEME);
    private final Sections sections = new Sections(SCHEME);

    @Test
    void sectionsInAnyOrderMakeTheMessageThatTheyArePartsOf() {
        int several = 0;
        for (int seed = 0; seed < 400; seed++) {
            Content content = InventedContents.of(seed);
            List<byte[]> parts = shuffled(content, seed);
            several += parts.size() > 1 ? 1 : 0;
            assertThat(sections.join(parts).value())
                    .as("seed %d", seed)
                    .hasValueSatisfying(joined -> assertThat(joined)
                            .asString(StandardCharsets.US_ASCII)
                            .isEqualTo(new String(
                                    writer.write(content).value().orElseThrow(), StandardCharsets.US_ASCII)));
        }
        assertThat(several).isGreaterThan(100);
    }

    @Test
    void eachSectionIsAMessageWithItsOwnNumbers() {
        List<byte[]> parts = longOne();
        for (int i = 0; i < parts.size(); i++) {
            Message message = reader.read(parts.get(i));
            assertThat(message.body().section().orElseThrow().number()).isEqualTo(i + 1);
            assertThat(message.body().section().orElseThrow().total()).isEqualTo(parts.size());
            int own = i + 1;
            message.heading()
                    .transmission()
                    .station()
                    .ifPresent(station -> assertThat(station.section()).hasValue(own));
            assertThat(message.captions())
                    .isEqualTo(reader.read(parts.getFirst()).captions());
            String text = new String(parts.get(i), StandardCharsets.US_ASCII);
            long lines = text.substring(text.indexOf("\nBT\n") + 4, text.lastIndexOf("\nBT\n"))
                    .lines()
                    .filter(line -> !line.endsWith(" OF 00" + parts.size()))
                    .count();
            assertThat(lines)
                    .isLessThanOrEqualTo(SECTION_LINES + message.captions().size());
        }
    }

    @Test
    void aSectionThatIsMissingOrThereTwiceIsRefused() {
        List<byte[]> parts = longOne();
        assertThat(rules(parts.subList(0, parts.size() - 1))).contains(WriteRule.SECTIONS_MISSING.id());
        List<byte[]> twice = new ArrayList<>(parts);
        twice.set(1, parts.getFirst());
        assertThat(rules(twice)).contains(WriteRule.SECTIONS_MISSING.id());
        assertThat(rules(List.of())).contains(WriteRule.SECTIONS_MISSING.id());
    }

    @Test
    void sectionsOfDifferentMessagesAreRefused() {
        List<byte[]> parts = new ArrayList<>(longOne());
        String other = new String(parts.getLast(), StandardCharsets.US_ASCII);
        int time = other.indexOf("Z ", other.indexOf("\nFM ") - 12);
        String later = other.substring(0, time - 1)
                + (char) ('0' + (other.charAt(time - 1) - '0' + 1) % 10)
                + other.substring(time);
        parts.set(parts.size() - 1, later.getBytes(StandardCharsets.US_ASCII));
        assertThat(rules(parts)).contains(WriteRule.SECTIONS_DIFFER.id());
    }

    private List<String> rules(List<byte[]> parts) {
        return sections.join(parts).reasons().stream().map(Refusal::rule).toList();
    }

    private List<byte[]> shuffled(Content content, int seed) {
        List<byte[]> parts = new ArrayList<>(writer.sections(content).value().orElseThrow());
        Collections.shuffle(parts, new Random(seed));
        return parts;
    }

    private List<byte[]> longOne() {
        for (int seed = 0; seed < 400; seed++) {
            List<byte[]> parts =
                    writer.sections(InventedContents.of(seed)).value().orElseThrow();
            if (parts.size() > 2) {
                return parts;
            }
        }
        throw new IllegalStateException("no content of three sections");
    }
}
