package org.chancery.cli.internal.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cable.Source;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.reading.Sheet;
import org.chancery.marking.Scheme;
import org.chancery.marking.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery read`: prints messages from files, without an archive.
///
/// Every file is read to its end whatever becomes of the others. Ends with {@link ExitCode#MISSING} where a file cannot
/// be read, else with {@link ExitCode#FINDINGS} where a message has a finding of severity error or something was
/// refused.
@Command(
        name = "read",
        description = {
            "Prints messages as a person reads them, and what is wrong with them.",
            "The margin shows each paragraph's mark: in parentheses where the message has it, in square brackets"
                    + " where the paragraph has none and is held under the mark shown."
        })
public final class ReadCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--scheme",
            paramLabel = "NAME",
            defaultValue = "us",
            description = "The marking scheme to read by (${DEFAULT-VALUE}).")
    private String scheme = "us";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files with one or more messages each; - is the standard input.")
    private List<String> files = List.of();

    /// The command, with what it reads for the file `-`.
    public ReadCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        Scheme marks = scheme();
        Sheet sheet = new Sheet(marks, spec.commandLine().getOut());
        MessageReader reader = new MessageReader(marks);
        ExitCode worst = ExitCode.OK;
        for (String file : files) {
            worst = worse(worst, read(file, reader, sheet));
        }
        return worst.code();
    }

    private Scheme scheme() {
        try {
            return Scheme.named(scheme);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private ExitCode read(String file, MessageReader reader, Sheet sheet) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return read(file, standardInput, reader, sheet);
            }
            Optional<String> obstacle = obstacle(file);
            if (obstacle.isPresent()) {
                return missing(file, obstacle.get());
            }
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                return read(file, stream, reader, sheet);
            }
        } catch (IOException e) {
            return missing(file, "cannot be read");
        }
    }

    private ExitCode read(String file, InputStream stream, MessageReader reader, Sheet sheet) throws IOException {
        ExitCode worst = ExitCode.OK;
        MessageSplitter splitter = new MessageSplitter(stream);
        for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
            worst = worse(
                    worst,
                    switch (cut.get()) {
                        case Cut.Found found -> show(file, found, reader, sheet);
                        case Cut.Refused refused -> refuse(file, refused);
                    });
        }
        return worst;
    }

    private ExitCode show(String file, Cut.Found found, MessageReader reader, Sheet sheet) {
        Message message = reader.read(Source.handedOver(found.bytes()));
        sheet.print(file, found.line(), message);
        return message.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.OK;
    }

    private ExitCode refuse(String file, Cut.Refused refused) {
        err().printf("%s:%d: refused %s: %s%n", file, refused.line(), refused.rule(), refused.reason());
        return ExitCode.FINDINGS;
    }

    private ExitCode missing(String file, String why) {
        err().println("chancery: " + file + ": " + why);
        return ExitCode.MISSING;
    }

    private PrintWriter err() {
        spec.commandLine().getOut().flush();
        return spec.commandLine().getErr();
    }

    private static Optional<String> obstacle(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.exists(path)) {
                return Optional.of("no such file");
            }
            return Files.isDirectory(path) ? Optional.of("is a folder") : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("is not the name of a file");
        }
    }

    /// The graver of two ends: a missing file before findings before none.
    private static ExitCode worse(ExitCode one, ExitCode other) {
        return one.code() >= other.code() ? one : other;
    }
}
