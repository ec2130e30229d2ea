package org.chancery.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.cable.Addressee;
import org.chancery.cable.Element;
import org.chancery.cable.Heading;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.Portion;
import org.chancery.cable.Precedence;
import org.chancery.cable.TimeLine;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The reader finds in traffic of real traffic's variety what its writer meant: each field in at least so many of a
/// thousand messages.
class ReadingTruthTest {
    private static final int MESSAGES = 1_500;

    /// A message as read beside what was meant.
    private record Read(Message message, Truth truth) {}

    private static final List<Read> TRAFFIC = traffic();

    /// What is compared, and of how many in a thousand it must be right.
    enum Field {
        TIME(1_000),
        PRECEDENCE(1_000),
        ORIGINATOR(1_000),
        ACTION(997),
        INFORMATION(990),
        EXEMPTED(1_000),
        NUMBER(997),
        TAGS(997),
        SUBJECT(996),
        REFERENCES(988),
        REFERENCE_LETTERS(990),
        ORDER(996),
        REASONS(980),
        SIGNATURE(980),
        PORTION_MARKS(980),
        WORDS(970);

        private final int least;

        Field(int least) {
            this.least = least;
        }

        private Object meant(Truth truth) {
            Truth.Addresses addresses = truth.heading().addresses();
            return switch (this) {
                case TIME -> truth.heading().filing().time();
                case PRECEDENCE -> truth.heading().filing().precedences();
                case ORIGINATOR ->
                    addresses.from().map(ReadingTruthTest::written).stream().toList();
                case ACTION ->
                    addresses.to().stream().map(ReadingTruthTest::written).toList();
                case INFORMATION ->
                    addresses.info().stream().map(ReadingTruthTest::written).toList();
                case EXEMPTED ->
                    addresses.exempted().stream().map(ReadingTruthTest::written).toList();
                case NUMBER ->
                    truth.identity().text().isEmpty()
                            ? ""
                            : truth.identity().number().post() + " "
                                    + truth.identity().number().number();
                case TAGS ->
                    Stream.concat(truth.matter().tags().stream(), truth.matter().persons().stream())
                            .sorted()
                            .toList();
                case SUBJECT -> truth.subject();
                case REFERENCES -> references(truth);
                case REFERENCE_LETTERS ->
                    truth.matter().references().stream()
                            .map(Truth.Reference::letter)
                            .distinct()
                            .toList();
                case ORDER -> truth.handling().declassification().order();
                case REASONS -> truth.handling().authority().reasons();
                case SIGNATURE -> truth.body().signature();
                case PORTION_MARKS, WORDS -> List.of();
            };
        }

        private Object read(Read read) {
            Message message = read.message();
            Heading heading = message.heading();
            return switch (this) {
                case TIME -> message.instant();
                case PRECEDENCE ->
                    Stream.of(
                                    heading.time().flatMap(TimeLine::action),
                                    heading.time().flatMap(TimeLine::info))
                            .flatMap(Optional::stream)
                            .map(Precedence::prosign)
                            .map(String::valueOf)
                            .toList();
                case ORIGINATOR ->
                    heading.from().map(ReadingTruthTest::written).stream().toList();
                case ACTION ->
                    heading.to().stream().map(ReadingTruthTest::written).toList();
                case INFORMATION ->
                    heading.info().stream().map(ReadingTruthTest::written).toList();
                case EXEMPTED ->
                    heading.exempt().stream().map(ReadingTruthTest::written).toList();
                case NUMBER ->
                    message.reference().map(r -> r.post() + " " + r.number()).orElse("");
                case TAGS -> message.tags().stream().sorted().toList();
                case SUBJECT -> message.subject();
                case REFERENCES -> references(message);
                case REFERENCE_LETTERS ->
                    message.body().fields().references().stream()
                            .map(r -> r.letter())
                            .distinct()
                            .toList();
                case ORDER ->
                    message.body().fields().order().stream()
                            .flatMap(o -> o.line().order().stream().mapToObj(Integer::toString))
                            .findFirst()
                            .orElse("");
                case REASONS ->
                    message.body()
                            .fields()
                            .authority()
                            .map(a -> a.block().reasons())
                            .orElse(List.of());
                case SIGNATURE -> message.body().signature().map(Element::text).orElse("");
                case PORTION_MARKS -> lostMarks(read);
                case WORDS -> lostWords(read);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aFieldIsReadAsItWasMeant(Field field) {
        List<String> wrong = new ArrayList<>();
        for (Read read : TRAFFIC) {
            Object meant = field.meant(read.truth());
            Object found = field.read(read);
            if (!meant.equals(found)) {
                wrong.add(read.truth().reference() + ": " + meant + ", read as " + found);
            }
        }
        assertThat(1_000 * (TRAFFIC.size() - wrong.size()) / TRAFFIC.size())
                .as(
                        "%d of %d are wrong, as %s",
                        wrong.size(), TRAFFIC.size(), wrong.stream().limit(3).toList())
                .isGreaterThanOrEqualTo(field.least);
    }

    private static List<Read> traffic() {
        TrafficGenerator generator = new TrafficGenerator(7);
        MessageReader reader = new MessageReader(Scheme.named("exercise"));
        List<Read> read = new ArrayList<>(MESSAGES);
        for (int i = 0; i < MESSAGES; i++) {
            ExerciseMessage message = generator.next();
            read.add(new Read(reader.read(message.bytes()), message.truth()));
        }
        return List.copyOf(read);
    }

    private static List<String> references(Truth truth) {
        return truth.matter().references().stream()
                .flatMap(r ->
                        r.message().stream().map(m -> r.letter() + "=" + m.post() + " " + m.number() + "/" + m.year()))
                .toList();
    }

    private static List<String> references(Message message) {
        return message.body().fields().references().stream()
                .flatMap(r -> r.messages().stream()
                        .map(m -> r.letter() + "=" + m.post() + " " + m.number() + "/"
                                + m.year().orElse(0)))
                .toList();
    }

    /// Numbered paragraphs whose mark was not found, or found to be another.
    private static List<String> lostMarks(Read read) {
        List<String> found = paragraphs(read)
                .map(p ->
                        p.number() + p.mark().map(PortionMark::text).orElse("").strip())
                .toList();
        return read.truth().portions().stream()
                .filter(p -> !p.number().isEmpty() && !p.mark().isEmpty())
                .map(p -> p.number() + p.mark())
                .filter(mark -> !found.contains(mark))
                .toList();
    }

    /// Phrases that did not come out in their paragraph.
    private static List<String> lostWords(Read read) {
        return read.truth().portions().stream()
                .filter(p -> !p.phrase().isEmpty())
                .filter(p -> paragraphs(read)
                        .filter(found -> found.number().equals(p.number()))
                        .noneMatch(found ->
                                oneLine(found.text(read.message().source())).contains(p.phrase())))
                .map(Truth.Portion::phrase)
                .toList();
    }

    private static String oneLine(String text) {
        return String.join(" ", Arrays.asList(text.split("\\s+", -1)));
    }

    private static Stream<Portion> paragraphs(Read read) {
        return read.message().portions().stream().filter(p -> p.kind() == Portion.Kind.PARAGRAPH);
    }

    private static String written(Addressee a) {
        return String.join(
                "/",
                a.indicator().orElse(""),
                a.name(),
                a.office().orElse(""),
                a.precedence().orElse(""),
                a.number().orElse(""));
    }

    private static String written(Truth.Addressee a) {
        return String.join("/", a.indicator(), a.plad(), a.office(), a.precedence(), a.number());
    }
}
