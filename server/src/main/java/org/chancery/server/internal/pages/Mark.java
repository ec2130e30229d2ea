package org.chancery.server.internal.pages;

import org.chancery.marking.Label;

/// A portion mark in the margin.
///
/// @param text "C//NF"
/// @param level the style of its level; the words say the same
record Mark(String text, String level) {
    static Mark of(String text, Label label) {
        return new Mark(text, level(label));
    }

    static String level(Label label) {
        return "level-" + label.level().rank();
    }
}
