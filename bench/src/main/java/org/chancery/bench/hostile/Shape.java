package org.chancery.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.bench.Resource;
import org.chancery.exercise.TrafficGenerator;

/// How an input is made slow to read: each shape asks a reader to begin something over and over, or to look far ahead.
enum Shape {
    /// A few pieces of the grammar over and over.
    PATTERN {
        @Override
        byte[] fill(Random random, int size) {
            StringBuilder pattern = new StringBuilder();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                pattern.append(one(random));
            }
            return placed(random, pattern.toString().repeat(size / pattern.length() + 1), size);
        }
    },
    /// Pieces of the grammar in any order.
    PIECES {
        @Override
        byte[] fill(Random random, int size) {
            StringBuilder text = new StringBuilder(size + 32);
            String between = List.of("", " ", "\n", "\r\n").get(random.nextInt(4));
            while (text.length() < size) {
                text.append(one(random)).append(between);
            }
            return placed(random, text.toString(), size);
        }
    },
    /// One very long line, or very many short ones, of one byte.
    RUN {
        @Override
        byte[] fill(Random random, int size) {
            String bytes = " \n\t\rX(1A.-/:\"\\,S";
            byte[] run = new byte[size];
            Arrays.fill(run, (byte) bytes.charAt(random.nextInt(bytes.length())));
            return placed(random, new String(run, StandardCharsets.ISO_8859_1), size);
        }
    },
    /// Slices of an exercise message in any order, with some bytes changed.
    SLICES {
        @Override
        byte[] fill(Random random, int size) {
            byte[] message = new TrafficGenerator(random.nextLong()).next().bytes();
            ByteArrayOutputStream slices = new ByteArrayOutputStream(2 * size);
            while (slices.size() < size) {
                int from = random.nextInt(message.length);
                slices.write(message, from, 1 + random.nextInt(Math.min(200, message.length - from)));
            }
            byte[] bytes = Arrays.copyOf(slices.toByteArray(), size);
            for (int i = random.nextInt(2000); i > 0; i--) {
                bytes[random.nextInt(size)] = (byte) random.nextInt(256);
            }
            return bytes;
        }
    },
    /// One piece or two over and over, with numbers that count up and letters that go round: no two are the same, so
    /// that
    /// whatever is remembered grows.
    COUNTED {
        @Override
        byte[] fill(Random random, int size) {
            List<String> templates = new ArrayList<>();
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                templates.add(COUNTED_PIECES.get(random.nextInt(COUNTED_PIECES.size())));
            }
            StringBuilder text = new StringBuilder(size + 128);
            for (int number = random.nextInt(3); text.length() < size; number++) {
                String letter = String.valueOf((char) ('A' + number % 26));
                for (String template : templates) {
                    text.append(template.replace("#", Integer.toString(number)).replace("@", letter));
                }
            }
            return random.nextInt(4) == 0
                    ? Document.one(random).with(text.toString(), random, size)
                    : placed(random, text.toString(), size);
        }
    },
    /// A document of JSON, or a mail, that says an exercise message, with pieces of its form over and over at one
    /// place.
    DOCUMENT {
        @Override
        byte[] fill(Random random, int size) {
            StringBuilder pattern = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                pattern.append(FORM_PIECES.get(random.nextInt(FORM_PIECES.size())));
            }
            String noise = pattern.toString().repeat(size / pattern.length() + 1);
            return Document.one(random).with(noise, random, size);
        }
    },
    /// Parentheses, brackets or quotations that open and hardly close, with words between or without.
    NESTED {
        @Override
        byte[] fill(Random random, int size) {
            String open = List.of("(", "((", "(C", "(C//", "[", "{\"a\":", "(A (B ", "/(", "(Comment: ", "<", "\"(")
                    .get(random.nextInt(11));
            String close =
                    List.of("", ")", ") ", "]", "}", "\"", ">", "End comment.)").get(random.nextInt(8));
            int depth = size / 2 / open.length();
            String closed = close.isEmpty() ? "" : close.repeat(random.nextInt(size / 2 / close.length()));
            String noise = open.repeat(depth) + one(random) + closed;
            return random.nextInt(4) == 0
                    ? Document.one(random).with(noise, random, size)
                    : placed(random, noise, size);
        }
    },
    /// Bytes without meaning.
    NOISE {
        @Override
        byte[] fill(Random random, int size) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            return bytes;
        }
    };

    /// What messages are made of, one piece a line, in quotes and with Java's escapes.
    private static final List<String> PIECES_OF_GRAMMAR = pieces("pieces.txt");

    /// The same, where `#` stands for a number that counts up, and `@` for a letter that goes round.
    private static final List<String> COUNTED_PIECES = pieces("counted.txt");

    /// What JSON and mails are made of.
    private static final List<String> FORM_PIECES = pieces("forms.txt");

    private static final String HEADING = """
            R 171737Z DEC 09
            FM EMBASSY PORTO SERENO
            TO FORMIN ALDERMERE@TO
            UNCLAS PORTO SERENO 000887 @CLASS
            SUBJECT: EXERCISE @SUBJECT
            1. (U) EXERCISE. @TEXT
            """;

    private static final List<String> PLACES = List.of("@TO", "@CLASS", "@SUBJECT", "@TEXT");

    /// Bytes of exactly this size.
    abstract byte[] fill(Random random, int size);

    private static List<String> pieces(String file) {
        return Resource.lines(Shape.class, file).stream()
                .map(line -> line.substring(1, line.length() - 1).translateEscapes())
                .toList();
    }

    private static String one(Random random) {
        return PIECES_OF_GRAMMAR.get(random.nextInt(PIECES_OF_GRAMMAR.size()));
    }

    /// The noise alone, or at one place of a message, cut to the size.
    private static byte[] placed(Random random, String noise, int size) {
        int place = random.nextInt(PLACES.size() + 1);
        String text = noise;
        if (place < PLACES.size()) {
            text = HEADING.replace(PLACES.get(place), noise);
            for (String other : PLACES) {
                text = text.replace(other, "");
            }
        }
        return Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), size);
    }
}
