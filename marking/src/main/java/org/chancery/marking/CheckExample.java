package org.chancery.marking;

import java.util.List;

/// A text that keeps a rule or breaks it; it can be run.
public interface CheckExample {
    /// The example as a person is shown it.
    String shown();

    /// What reading it under a scheme finds.
    List<Finding> findings(Scheme scheme);
}
