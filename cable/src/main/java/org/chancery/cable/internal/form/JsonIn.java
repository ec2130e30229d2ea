package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chancery.cable.form.FormRule;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.internal.Utf8;

/// Reads JSON (RFC 8259): UTF-8 without a byte order mark, numbers whole, no key twice in an object. Bounded in
/// length and depth; the work grows in proportion to the bytes.
final class JsonIn {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 18;

    private final byte[] bytes;
    private int at;

    private JsonIn(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads one value, which the bytes hold and nothing else.
    static JsonValue read(byte[] bytes) throws Misfit {
        if (bytes.length > MessageJson.LONGEST) {
            throw Misfit.at(FormRule.TOO_LARGE, MessageJson.LONGEST, "longer than a document may be");
        }
        int foreign = Utf8.firstForeign(bytes);
        if (foreign >= 0) {
            throw Misfit.at(FormRule.NOT_UTF8, foreign, "not UTF-8");
        }
        JsonIn in = new JsonIn(bytes);
        in.blanks();
        JsonValue value = in.value(0);
        in.blanks();
        if (in.at < bytes.length) {
            throw in.wrong("something follows the document");
        }
        return value;
    }

    private JsonValue value(int depth) throws Misfit {
        if (depth > DEEPEST) {
            throw Misfit.at(FormRule.TOO_DEEP, at, "values are nested deeper than " + DEEPEST);
        }
        int start = at;
        return switch (next("a value")) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> new JsonValue.Text(start, text());
            case 't' -> {
                word("true");
                yield new JsonValue.Yes(start, true);
            }
            case 'f' -> {
                word("false");
                yield new JsonValue.Yes(start, false);
            }
            case 'n' -> {
                word("null");
                yield new JsonValue.Nothing(start);
            }
            default -> new JsonValue.Whole(start, number());
        };
    }

    private JsonValue members(int depth) throws Misfit {
        int start = at++;
        LinkedHashMap<String, JsonValue> values = new LinkedHashMap<>();
        blanks();
        if (next("a key or }") == '}') {
            at++;
            return new JsonValue.Members(start, values);
        }
        while (true) {
            blanks();
            int key = at;
            if (next("a key") != '"') {
                throw wrong("a key is wanted");
            }
            String name = text();
            blanks();
            take(':');
            blanks();
            if (values.put(name, value(depth + 1)) != null) {
                throw Misfit.at(FormRule.DUPLICATE_KEY, key, "the key \"" + shown(name) + "\" is there twice");
            }
            blanks();
            if (next(", or }") == '}') {
                at++;
                return new JsonValue.Members(start, values);
            }
            take(',');
        }
    }

    private JsonValue items(int depth) throws Misfit {
        int start = at++;
        List<JsonValue> values = new ArrayList<>();
        blanks();
        if (next("a value or ]") == ']') {
            at++;
            return new JsonValue.Items(start, values);
        }
        while (true) {
            blanks();
            values.add(value(depth + 1));
            blanks();
            if (next(", or ]") == ']') {
                at++;
                return new JsonValue.Items(start, values);
            }
            take(',');
        }
    }

    private String text() throws Misfit {
        int start = ++at;
        while (next("the end of a string") != '"' && bytes[at] != '\\') {
            unbroken();
        }
        if (bytes[at] == '"') {
            return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        int copied = start;
        while (next("the end of a string") != '"') {
            if (bytes[at] != '\\') {
                unbroken();
                continue;
            }
            text.append(new String(bytes, copied, at - copied, StandardCharsets.UTF_8));
            at++;
            text.append(escaped());
            copied = at;
        }
        text.append(new String(bytes, copied, at - copied, StandardCharsets.UTF_8));
        at++;
        return text.toString();
    }

    private void unbroken() throws Misfit {
        if (bytes[at] >= 0 && bytes[at] < ' ') {
            throw wrong("a control character stands in a string");
        }
        at++;
    }

    private char escaped() throws Misfit {
        byte letter = next("an escape");
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> {
                at--;
                throw wrong("no such escape");
            }
        };
    }

    private char unit() throws Misfit {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next("four digits of an escape"), 16);
            if (digit < 0) {
                throw wrong("four digits of an escape are wanted");
            }
            value = (value << 4) | digit;
            at++;
        }
        return (char) value;
    }

    private long number() throws Misfit {
        int start = at;
        boolean negative = bytes[at] == '-';
        at += negative ? 1 : 0;
        int digits = at;
        long value = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < LONGEST_NUMBER) {
            value = value * 10 + bytes[at++] - '0';
        }
        boolean zeros = at - digits > 1 && bytes[digits] == '0';
        boolean more = at < bytes.length && "0123456789.eE+-".indexOf(bytes[at]) >= 0;
        if (at == digits || zeros || more) {
            at = start;
            throw wrong(
                    at == digits && !negative
                            ? "a value is wanted"
                            : "no whole number of " + LONGEST_NUMBER + " digits at most");
        }
        return negative ? -value : value;
    }

    private void word(String word) throws Misfit {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                throw wrong("a value is wanted");
            }
        }
        at += word.length();
    }

    private void take(char wanted) throws Misfit {
        if (next(String.valueOf(wanted)) != wanted) {
            throw wrong(wanted + " is wanted");
        }
        at++;
    }

    private byte next(String wanted) throws Misfit {
        if (at >= bytes.length) {
            throw wrong("the document ends where " + wanted + " is wanted");
        }
        return bytes[at];
    }

    private void blanks() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private Misfit wrong(String reason) {
        return Misfit.at(FormRule.NOT_JSON, at, reason);
    }

    /// A text for a message, cut to a readable length.
    static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
