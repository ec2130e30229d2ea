package org.chancery.cable.internal;

import java.util.Arrays;

/// Bytes that are written one behind the other, in an array that grows.
public final class Bytes {
    private byte[] bytes;
    private int size;

    /// Nothing yet, with room for some.
    public Bytes(int room) {
        this.bytes = new byte[Math.max(room, 16)];
    }

    /// How many have been written.
    public int size() {
        return size;
    }

    /// The array that holds them, from 0 to [#size]; another one once more are written.
    public byte[] array() {
        return bytes;
    }

    /// A copy of them.
    public byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    /// The array itself where it is full, else a copy; nothing more is written afterwards.
    public byte[] taken() {
        return size == bytes.length ? bytes : copy();
    }

    /// Forgets what stands behind the first so many.
    public void cut(int length) {
        size = length;
    }

    /// Makes room for more.
    public void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }

    /// Adds a byte.
    public void add(int one) {
        if (size == bytes.length) {
            room(1);
        }
        bytes[size++] = (byte) one;
    }

    /// Adds a stretch of another array.
    public void add(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, bytes, size, end - start);
        size += end - start;
    }

    /// Adds a text of one byte a character; of any other character its low byte.
    @SuppressWarnings("deprecation") // it drops the high bytes, which is what is wanted, and is the fastest by far
    public void ascii(String text) {
        int length = text.length();
        room(length);
        text.getBytes(0, length, bytes, size);
        size += length;
    }

    /// Adds a text of ASCII characters in quotation marks, and a colon.
    public void name(String text) {
        room(text.length() + 3);
        bytes[size++] = '"';
        ascii(text);
        bytes[size++] = '"';
        bytes[size++] = ':';
    }

    /// Adds a number in digits.
    public void decimal(long number) {
        if (number < 0) {
            add('-');
        }
        long left = Math.abs(number);
        long power = 1;
        while (left / power >= 10) {
            power *= 10;
        }
        for (; power > 0; power /= 10) {
            add((int) ('0' + left / power % 10));
        }
    }

    /// Adds a number that is not negative, with zeros before it to so many digits.
    public void padded(int number, int digits) {
        int power = 1;
        for (int i = 1; i < digits; i++) {
            power *= 10;
            if (number < power) {
                add('0');
            }
        }
        decimal(number);
    }
}
