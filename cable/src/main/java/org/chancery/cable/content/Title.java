package org.chancery.cable.content;

import java.util.List;
import java.util.Optional;

/// What stands at the head of the text: classification line, captions, and lines to those whom the text is for.
///
/// @param classification the words of the classification line with their letters together: `CONFIDENTIAL`, `UNCLAS`,
///     `UNCLAS EFTO`; empty where there is none
/// @param passing lines as `DEPT FOR WHA/CEN` or `FORMIN PASS TO TREASURY`
public record Title(String classification, Optional<Mrn> mrn, List<String> captions, List<String> passing) {
    public Title {
        captions = List.copyOf(captions);
        passing = List.copyOf(passing);
    }
}
