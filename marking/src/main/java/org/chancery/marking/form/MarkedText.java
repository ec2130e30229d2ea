package org.chancery.marking.form;

import org.chancery.marking.Label;

/// A text and what it takes to read it.
public record MarkedText(Label label, String text) {}
