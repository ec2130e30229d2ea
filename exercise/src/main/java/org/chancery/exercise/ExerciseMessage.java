package org.chancery.exercise;

import java.util.Arrays;

/// One invented message as it would be received. The bytes carry the word EXERCISE.
///
/// @param name a file name, unique within its source
/// @param bytes the message; a copy is handed out
/// @param truth what was meant
@SuppressWarnings("ArrayRecordComponent") // equality and copies are seen to below
public record ExerciseMessage(String name, byte[] bytes, Truth truth) {

    public ExerciseMessage {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExerciseMessage that
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes)
                && truth.equals(that.truth);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
