package org.chancery.marking.internal.form.ess;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A value in the distinguished encoding, with its place; reads what is in it, strictly.
final class DerValue {
    private static final int MOST_VALUES = 4_096;
    private static final int LONG_LENGTH = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;
    private static final int ARC_BITS = 7;
    private static final int LONGEST_ARC = 40;

    private final int tag;
    private final byte[] content;
    private final int at;

    /// @param at where its content begins
    DerValue(int tag, byte[] content, int at) {
        this.tag = tag;
        this.content = content;
        this.at = at;
    }

    int tag() {
        return tag;
    }

    byte[] content() {
        return content;
    }

    int at() {
        return at;
    }

    /// The one value that the bytes are.
    static DerValue only(byte[] bytes) throws DerException {
        List<DerValue> values = new DerValue(Der.SEQUENCE, bytes, 0).values();
        if (values.size() != 1) {
            throw new DerException(0, "one value is expected, not " + values.size());
        }
        return values.getFirst();
    }

    DerValue expect(int expected) throws DerException {
        if (tag != expected) {
            throw new DerException(
                    at, "tag " + Integer.toHexString(tag) + " where " + Integer.toHexString(expected) + " is expected");
        }
        return this;
    }

    /// The values in it.
    List<DerValue> values() throws DerException {
        List<DerValue> values = new ArrayList<>();
        int p = 0;
        while (p < content.length) {
            if (content.length - p < 2 || values.size() == MOST_VALUES) {
                throw new DerException(at + p, "a value without an end, or too many");
            }
            int of = content[p] & 0xFF;
            int length = content[p + 1] & 0xFF;
            int from = p + 2;
            if (length >= LONG_LENGTH) {
                int bytes = length - LONG_LENGTH;
                length = longLength(from, bytes);
                from += bytes;
            }
            if (length > content.length - from) {
                throw new DerException(at + p, "a value longer than what it is in");
            }
            values.add(new DerValue(of, Arrays.copyOfRange(content, from, from + length), at + from));
            p = from + length;
        }
        return values;
    }

    private int longLength(int from, int bytes) throws DerException {
        if (bytes == 0 || bytes > MOST_LENGTH_BYTES || bytes > content.length - from || content[from] == 0) {
            throw new DerException(at + from, "a length in another form than the shortest");
        }
        int length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | (content[from + i] & 0xFF);
        }
        if (length < LONG_LENGTH) {
            throw new DerException(at + from, "a length in another form than the shortest");
        }
        return length;
    }

    /// The values of a set, which stand in their order.
    List<DerValue> set() throws DerException {
        List<DerValue> values = expect(Der.SET).values();
        for (int i = 1; i < values.size(); i++) {
            DerValue before = values.get(i - 1);
            DerValue next = values.get(i);
            if (Der.compare(Der.value(before.tag, before.content), Der.value(next.tag, next.content)) >= 0) {
                throw new DerException(next.at, "the values of a set stand out of order, or twice");
            }
        }
        return values;
    }

    BigInteger integer() throws DerException {
        expect(Der.INTEGER);
        boolean padded =
                content.length > 1 && ((content[0] == 0 && content[1] >= 0) || (content[0] == -1 && content[1] < 0));
        if (content.length == 0 || padded) {
            throw new DerException(at, "an integer in another form than the shortest");
        }
        return new BigInteger(content);
    }

    /// An object identifier, with dots.
    String oid(int expected) throws DerException {
        expect(expected);
        StringBuilder dotted = new StringBuilder();
        BigInteger arc = BigInteger.ZERO;
        int length = 0;
        for (int i = 0; i < content.length; i++) {
            int group = content[i] & 0xFF;
            if ((length == 0 && group == LONG_LENGTH) || ++length > LONGEST_ARC) {
                throw new DerException(at + i, "an object identifier in another form than the shortest");
            }
            arc = arc.shiftLeft(ARC_BITS).or(BigInteger.valueOf(group & (LONG_LENGTH - 1)));
            if (group < LONG_LENGTH) {
                append(dotted, arc);
                arc = BigInteger.ZERO;
                length = 0;
            }
        }
        if (length > 0 || dotted.isEmpty()) {
            throw new DerException(at, "an object identifier without an end");
        }
        return dotted.toString();
    }

    private static void append(StringBuilder dotted, BigInteger arc) {
        if (!dotted.isEmpty()) {
            dotted.append('.').append(arc);
            return;
        }
        BigInteger forty = BigInteger.valueOf(40);
        BigInteger first = arc.divide(forty).min(BigInteger.TWO);
        dotted.append(first).append('.').append(arc.subtract(first.multiply(forty)));
    }

    String utf8() throws DerException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DerException(at, "text that is not UTF-8", e);
        }
    }

    /// The places of the bits that are set.
    List<BigInteger> bits() throws DerException {
        expect(Der.BIT_STRING);
        int unused = content.length == 0 ? -1 : content[0];
        boolean padded = content.length > 1 && (content[content.length - 1] & ((1 << unused) - 1)) != 0;
        if (unused < 0 || unused > 7 || (content.length == 1 && unused > 0) || padded) {
            throw new DerException(at, "a string of bits in another form than that of the rules");
        }
        List<BigInteger> places = new ArrayList<>();
        for (int i = 8; i < content.length * 8; i++) {
            if ((content[i / 8] & (0x80 >> i % 8)) != 0) {
                places.add(BigInteger.valueOf(i - 8L));
            }
        }
        return places;
    }
}
