package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.chancery.cable.form.FormRule;
import org.chancery.cable.internal.Utf8;

/// Words of header fields: texts as they are, as quoted strings, or as encoded words (RFC 2047).
final class MailWords {
    /// The longest text in a row without a blank that is written as it is.
    private static final int LONGEST_WORD = 60;
    /// Bytes of an encoded word: 52 letters of base64, 64 with what is around them.
    private static final int ENCODED_BYTES = 39;

    private static final String OPEN = "=?UTF-8?B?";
    private static final String MILITARY = " '()+,-./:=?";
    private static final int LONGEST_MILITARY = 69;

    private MailWords() {}

    /// Whether a text can be a military string of RFC 6477: a printable string of ASN.1 of 69 characters at most,
    /// without blanks at its ends and without two in a row.
    static boolean military(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && MILITARY.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty()
                && text.length() <= LONGEST_MILITARY
                && text.strip().length() == text.length()
                && !text.contains("  ")
                && !text.contains("=?");
    }

    /// Refuses control characters and lone surrogates, which no field may hold.
    static void clean(String place, String text) throws Misfit {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean low = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            boolean high = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isISOControl(c) || (Character.isSurrogate(c) && !low && !high)) {
                String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                throw new Misfit(
                        FormRule.NO_PLACE,
                        place + ", character " + (i + 1),
                        "U+" + "0".repeat(4 - hex.length()) + hex + " has no place in a header field");
            }
        }
    }

    /// A text as a field without structure has it.
    static String unstructured(String text) {
        return plain(text) ? text : encoded(text);
    }

    /// A text as a phrase before an address.
    static String phrase(String text) {
        return plain(text) ? quoted(text) : encoded(text);
    }

    /// A text of US-ASCII in quotation marks.
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean plain(String text) {
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = c == ' ' ? 0 : word + 1;
            if (c < ' ' || c > '~' || word > LONGEST_WORD) {
                return false;
            }
        }
        return !text.isEmpty() && text.strip().length() == text.length() && !text.contains("=?");
    }

    private static String encoded(String text) {
        StringBuilder words = new StringBuilder(text.length() * 2);
        int start = 0;
        while (start < text.length()) {
            int end = start;
            int bytes = 0;
            while (end < text.length()) {
                int point = text.codePointAt(end);
                int more = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                if (bytes + more > ENCODED_BYTES) {
                    break;
                }
                bytes += more;
                end += Character.charCount(point);
            }
            byte[] piece = text.substring(start, end).getBytes(StandardCharsets.UTF_8);
            words.append(start == 0 ? "" : " ").append(OPEN);
            words.append(Base64.getEncoder().encodeToString(piece)).append("?=");
            start = end;
        }
        return words.toString();
    }

    /// The text with its encoded words read; blanks between two of them are no text.
    static String decoded(String place, String text) throws Misfit {
        StringBuilder read = new StringBuilder(text.length());
        int at = 0;
        boolean behind = false;
        while (at < text.length()) {
            int open = text.indexOf("=?", at);
            if (open < 0) {
                break;
            }
            String between = text.substring(at, open);
            if (!behind || !between.isBlank()) {
                read.append(between);
            }
            int end = word(place, text, open, read);
            behind = true;
            at = end;
        }
        String all = read.append(text, at, text.length()).toString();
        for (int i = 0; i < all.length(); i++) {
            if (Character.isISOControl(all.charAt(i))) {
                throw new Misfit(FormRule.MIME, place, "a control character stands in an encoded word");
            }
        }
        return all;
    }

    /// Reads one encoded word; the place behind it.
    private static int word(String place, String text, int open, StringBuilder read) throws Misfit {
        int charset = text.indexOf('?', open + 2);
        int coding = charset < 0 ? -1 : text.indexOf('?', charset + 1);
        int end = coding < 0 ? -1 : text.indexOf("?=", coding + 1);
        if (end < 0 || coding != charset + 2) {
            throw new Misfit(FormRule.MIME, place, "an encoded word does not end");
        }
        String content = text.substring(coding + 1, end);
        byte[] bytes = switch (text.charAt(charset + 1)) {
            case 'B', 'b' -> MailCoding.base64(place, content.getBytes(StandardCharsets.ISO_8859_1));
            case 'Q', 'q' ->
                MailCoding.quotedPrintable(place, content.replace("_", "=20").getBytes(StandardCharsets.ISO_8859_1));
            default -> throw new Misfit(FormRule.MIME, place, "no encoding of words: " + text.charAt(charset + 1));
        };
        read.append(MailCoding.text(place, bytes, text.substring(open + 2, charset)));
        return end + 2;
    }

    /// Whether bytes are text of a character set that is read.
    static boolean known(String charset) {
        String name = charset.toLowerCase(Locale.ROOT);
        return name.equals("utf-8") || name.equals("us-ascii");
    }

    /// Whether bytes are well-formed in a known character set.
    static boolean fits(byte[] bytes, String charset) {
        return charset.equalsIgnoreCase("utf-8") ? Utf8.firstForeign(bytes) < 0 : MailCoding.ascii(bytes);
    }
}
