package org.chancery.cable.internal.form;

import java.util.LinkedHashMap;
import java.util.List;

/// A value of JSON that was read, with the byte that it begins at.
sealed interface JsonValue {
    int at();

    /// An object; its keys in the order read.
    record Members(int at, LinkedHashMap<String, JsonValue> values) implements JsonValue {}

    /// An array.
    record Items(int at, List<JsonValue> values) implements JsonValue {}

    /// A string.
    record Text(int at, String value) implements JsonValue {}

    /// A whole number.
    record Whole(int at, long value) implements JsonValue {}

    /// `true` or `false`.
    record Yes(int at, boolean value) implements JsonValue {}

    /// `null`.
    record Nothing(int at) implements JsonValue {}
}
