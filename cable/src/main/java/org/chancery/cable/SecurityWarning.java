package org.chancery.cable;

import java.util.List;

/// Format line 4, `ZNY CCCCC ZZH`: the warning, the repeated classification letter, and operating signals, which are
/// carried and not judged.
public record SecurityWarning(Element line, String warning, String letters, List<String> signals) {
    public SecurityWarning {
        signals = List.copyOf(signals);
    }
}
