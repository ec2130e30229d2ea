package org.chancery.marking.internal.form.ess;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Writes values in the distinguished encoding rules of ASN.1 (X.690), as far as labels need them.
final class Der {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OID = 0x06;
    static final int UTF8 = 0x0C;
    static final int PRINTABLE = 0x13;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int TYPE = 0x80;
    static final int VALUE = 0xA1;

    private static final int SHORT = 0x80;
    private static final int ARC_BITS = 7;
    private static final int FIRST_ARCS = 40;

    private Der() {}

    static byte[] value(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 4);
        out.write(tag);
        if (content.length < SHORT) {
            out.write(content.length);
        } else {
            byte[] length = BigInteger.valueOf(content.length).toByteArray();
            int from = length[0] == 0 ? 1 : 0;
            out.write(SHORT | (length.length - from));
            out.write(length, from, length.length - from);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    static byte[] utf8(String text) {
        return value(UTF8, text.getBytes(StandardCharsets.UTF_8));
    }

    /// An object identifier given with dots.
    static byte[] oid(int tag, String dotted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arcs = dotted.split("\\.", -1);
        BigInteger first = new BigInteger(arcs[0]).multiply(BigInteger.valueOf(FIRST_ARCS));
        arc(out, first.add(new BigInteger(arcs[1])));
        for (int i = 2; i < arcs.length; i++) {
            arc(out, new BigInteger(arcs[i]));
        }
        return value(tag, out.toByteArray());
    }

    private static void arc(ByteArrayOutputStream out, BigInteger arc) {
        int groups = Math.max(1, (arc.bitLength() + ARC_BITS - 1) / ARC_BITS);
        for (int i = groups - 1; i >= 0; i--) {
            int group = arc.shiftRight(i * ARC_BITS).intValue() & (SHORT - 1);
            out.write(i > 0 ? group | SHORT : group);
        }
    }

    static byte[] sequence(byte[]... values) {
        return value(SEQUENCE, joined(List.of(values)));
    }

    /// A set of unlike values, which stand in the order of their tags, and of like ones, in the order of
    /// their bytes.
    static byte[] set(Collection<byte[]> values) {
        return value(SET, joined(values.stream().sorted(Der::compare).toList()));
    }

    /// The order in a set: the number of the tag, which leaves out whether the value is made of others;
    /// then the bytes.
    static int compare(byte[] a, byte[] b) {
        int tags = Integer.compare(a[0] & ~0x20 & 0xFF, b[0] & ~0x20 & 0xFF);
        return tags != 0 ? tags : Arrays.compareUnsigned(a, b);
    }

    private static byte[] joined(Collection<byte[]> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        values.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
