package org.chancery.cli.internal.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.mark.MarkText;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import org.chancery.marking.Clearance;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.chancery.marking.Severity;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `chancery mark`: says what marks mean, what they come to together, and whether somebody may read what bears them.
///
/// Ends with [ExitCode#FINDINGS] where a text is no mark or has a finding of severity error.
@Command(
        name = "mark",
        description = {
            "Says what a portion mark or banner means, part by part, and how it is written.",
            "Of several, says what a text of them all bears."
        })
public final class MarkCommand implements Callable<Integer> {
    private final Streams streams;
    private final Clock clock;

    @Mixin
    private SchemeOption scheme = new SchemeOption();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Days.class,
            description = "The date of the text, as 2009-12-17. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    @ArgGroup(exclusive = false)
    private ReaderOptions reader = new ReaderOptions();

    @Parameters(paramLabel = "MARK", arity = "1..*", description = "As (S//NF), S//REL TO USA, GBR or SECRET//NOFORN.")
    private List<String> marks = new ArrayList<>();

    /// Takes a date as ISO 8601 has it.
    private static final class Days implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException("\"" + value + "\" is no date, as 2009-12-17");
            }
        }
    }

    public MarkCommand(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Scheme by = scheme.scheme();
        LocalDate day = date.orElseGet(() -> LocalDate.now(clock));
        Optional<Clearance> clearance = reader.clearance(by, day);
        Output out = new Output(streams.out());
        MarkText text = new MarkText(by);
        List<Label> labels = new ArrayList<>(marks.size());
        ExitCode end = ExitCode.OK;
        for (String written : marks) {
            Optional<PortionMark> mark = read(by, written, day);
            out.text(mark.map(one -> text.mark(one, clearance)).orElse(text.none(written)));
            end = mark.map(MarkCommand::sound).orElse(false) ? end : ExitCode.FINDINGS;
            mark.ifPresent(one -> labels.add(one.label()));
        }
        if (labels.size() < marks.size()) {
            out.text(marks.size() > 1 ? text.apart() : "");
        } else if (marks.size() > 1) {
            out.text(text.together(by.rollUp(labels, day), by.writeBanner(labels, day), clearance));
        }
        out.flush();
        return end.code();
    }

    /// A mark in parentheses is a portion's; of another the reading is taken that finds less wrong with it.
    private static Optional<PortionMark> read(Scheme scheme, String written, LocalDate day) {
        String text = written.strip();
        boolean enclosed = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
        if (enclosed) {
            return scheme.readPortion(text.substring(1, text.length() - 1), day);
        }
        return Stream.of(scheme.readPortion(text, day), scheme.readBanner(text, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(mark -> mark.findings().size()));
    }

    private static boolean sound(PortionMark mark) {
        for (Finding finding : mark.findings()) {
            if (finding.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }
}
