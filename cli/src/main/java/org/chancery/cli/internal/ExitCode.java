package org.chancery.cli.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How a command ended, as the calling shell sees it. `--help` and docs/exit-codes.md list the same codes.
public enum ExitCode {
    OK(0, "Done; nothing to object to."),
    FINDINGS(1, "Done, with findings of severity error, or with some of the input refused."),
    USAGE(2, "The command line is wrong: unknown command or option, missing argument."),
    MISSING(3, "Something is missing on this machine: a file, a JDK, a database, a free port."),
    REFUSED(4, "Not allowed, or not found; which of the two is not told."),
    INTERNAL(70, "A fault in Chancery itself. Please report it.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /// The number given to the shell.
    public int code() {
        return code;
    }

    /// What the number says, in a sentence.
    public String meaning() {
        return meaning;
    }

    /// The graver of two ends: a missing file before findings before none.
    public ExitCode worse(ExitCode other) {
        return code >= other.code ? this : other;
    }

    /// Every code with its meaning, in order, as text.
    public static Map<String, String> list() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        each -> Integer.toString(each.code), ExitCode::meaning, (a, _) -> a, LinkedHashMap::new));
    }
}
