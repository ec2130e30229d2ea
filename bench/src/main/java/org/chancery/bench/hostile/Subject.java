package org.chancery.bench.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.MessageMail;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.OrderLine;
import org.chancery.marking.Scheme;

/// What is made to read hostile inputs.
enum Subject {
    MESSAGE("MessageReader.read") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return new MessageReader(scheme).read(bytes);
        }
    },
    STREAM("MessageSplitter.next, to the end") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            try {
                MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(bytes));
                int cuts = 0;
                while (splitter.next().isPresent()) {
                    cuts++;
                }
                return cuts;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    PORTION("Scheme.readPortion") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return scheme.readPortion(new String(bytes, StandardCharsets.ISO_8859_1), DATE);
        }
    },
    BANNER("Scheme.readBanner") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return scheme.readBanner(new String(bytes, StandardCharsets.ISO_8859_1), DATE);
        }
    },
    ORDER("OrderLine.read") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return OrderLine.read(new String(bytes, StandardCharsets.ISO_8859_1), DATE);
        }
    },
    AUTHORITY("AuthorityBlock.read") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return AuthorityBlock.read(new String(bytes, StandardCharsets.ISO_8859_1), DATE);
        }
    },
    JSON("MessageJson.read") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return new MessageJson(scheme).read(trimmed(bytes));
        }
    },
    MAIL("MessageMail.read") {
        @Override
        Object read(Scheme scheme, byte[] bytes) {
            return new MessageMail(scheme).read(trimmed(bytes));
        }
    };

    private static final LocalDate DATE = LocalDate.of(2009, 12, 17);

    private final String call;

    Subject(String call) {
        this.call = call;
    }

    String call() {
        return call;
    }

    /// Without the zeros that fill an input which is shorter than others.
    private static byte[] trimmed(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    abstract Object read(Scheme scheme, byte[] bytes);
}
