package org.chancery.cli.internal.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.Schemes;
import org.chancery.cli.internal.mark.MarkText;
import org.chancery.cli.internal.terminal.Output;
import org.chancery.cli.internal.terminal.Streams;
import org.chancery.marking.Clearance;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;
import org.chancery.marking.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            defaultValue = "us",
            description = "The marking scheme. Default: us.")
    private String scheme = "us";

    @Option(names = "--date", paramLabel = "DATE", description = "The date of the text, as 2009-12-17. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--cleared",
            paramLabel = "LEVEL",
            description = "Says whether a reader cleared up to this level, and of the country, may read it.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--country", paramLabel = "CODE", description = "The reader's country, as GBR.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--holds", split = ",", paramLabel = "CONTROL", description = "Controls that the reader holds.")
    private List<String> controls = new ArrayList<>();

    @Option(names = "--named", split = ",", paramLabel = "NAME", description = "Names that the reader is known by.")
    private List<String> names = new ArrayList<>();

    @Parameters(paramLabel = "MARK", arity = "1..*", description = "As (S//NF), S//REL TO USA, GBR or SECRET//NOFORN.")
    private List<String> marks = new ArrayList<>();

    public MarkCommand(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Scheme by = Schemes.named(scheme);
        LocalDate day = date.orElseGet(() -> LocalDate.now(clock));
        Optional<Clearance> clearance = clearance(by);
        Output out = new Output(streams.out());
        MarkText text = new MarkText(by);
        List<Label> labels = new ArrayList<>(marks.size());
        ExitCode end = ExitCode.OK;
        for (String written : marks) {
            Optional<PortionMark> mark = read(by, written, day);
            out.text(mark.map(one -> text.mark(one, clearance)).orElse(written + "\n  is no mark.\n\n"));
            end = mark.map(MarkCommand::sound).orElse(false) ? end : ExitCode.FINDINGS;
            mark.ifPresent(one -> labels.add(one.label()));
        }
        if (marks.size() > 1 && labels.size() == marks.size()) {
            out.text(text.together(by.rollUp(labels, day), by.writeBanner(labels, day), clearance));
        }
        out.flush();
        return end.code();
    }

    private Optional<Clearance> clearance(Scheme by) {
        if (level.isPresent() != country.isPresent()) {
            throw new Refusal(ExitCode.USAGE, "A reader has both --cleared and --country.");
        }
        return level.map(word -> new Clearance(
                by.level(word).orElseThrow(() -> new Refusal(ExitCode.USAGE, "There is no level " + word + ".")),
                new TreeSet<>(controls),
                country.orElseThrow(),
                new TreeSet<>(names)));
    }

    private static Optional<PortionMark> read(Scheme scheme, String written, LocalDate day) {
        String text = written.strip();
        boolean enclosed = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
        String inside = enclosed ? text.substring(1, text.length() - 1) : text;
        Optional<PortionMark> portion = scheme.readPortion(inside, day);
        return portion.isPresent() || enclosed ? portion : scheme.readBanner(inside, day);
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
