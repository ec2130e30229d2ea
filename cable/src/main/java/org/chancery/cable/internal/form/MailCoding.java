package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chancery.cable.form.FormRule;
import org.chancery.cable.internal.Bytes;

/// The transfer encodings of MIME (RFC 2045).
final class MailCoding {
    private static final int LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    private MailCoding() {}

    static boolean ascii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// The text of bytes in a character set, where they are well-formed in it.
    static String text(String place, byte[] bytes, String charset) throws Misfit {
        if (!MailWords.known(charset)) {
            throw new Misfit(FormRule.MIME, place, "the character set \"" + JsonIn.shown(charset) + "\" is not read");
        }
        if (!MailWords.fits(bytes, charset)) {
            throw new Misfit(FormRule.MIME, place, "the bytes are not " + charset);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Writes lines, each of which ends with CRLF, as quoted-printable.
    static byte[] quotedPrintable(byte[] lines) {
        Bytes out = new Bytes(lines.length + lines.length / 8);
        int column = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\r' && i + 1 < lines.length && lines[i + 1] == '\n') {
                out.ascii("\r\n");
                column = 0;
                i++;
                continue;
            }
            boolean last = i + 1 < lines.length && lines[i + 1] == '\r';
            boolean from = column == 0 && lines[i] == 'F' && i + 1 < lines.length && lines[i + 1] == 'r';
            boolean plain = lines[i] >= ' ' && lines[i] <= '~' && lines[i] != '=' && !from;
            plain &= lines[i] != ' ' || !last;
            plain &= lines[i] != '.' || column > 0;
            int width = plain ? 1 : 3;
            if (column + width > LINE - 1) {
                out.ascii("=\r\n");
                column = 0;
            }
            if (plain) {
                out.add(lines[i]);
            } else {
                out.add('=');
                out.add(HEX.charAt((lines[i] >> 4) & 15));
                out.add(HEX.charAt(lines[i] & 15));
            }
            column += width;
        }
        return out.copy();
    }

    /// Reads quoted-printable; blanks at the ends of lines are no text.
    static byte[] quotedPrintable(String place, byte[] written) throws Misfit {
        Bytes out = new Bytes(written.length);
        int kept = 0;
        int at = 0;
        while (at < written.length) {
            byte b = written[at];
            if (b == '=') {
                at = escape(place, written, at, out);
                kept = out.size();
                continue;
            }
            if (b == '\n' || b == '\r') {
                out.cut(kept);
            }
            out.add(b);
            at++;
            kept = b == ' ' || b == '\t' ? kept : out.size();
        }
        out.cut(kept);
        return out.copy();
    }

    private static int escape(String place, byte[] written, int at, Bytes out) throws Misfit {
        int end = at + 1;
        while (end < written.length && (written[end] == ' ' || written[end] == '\t')) {
            end++;
        }
        if (end < written.length && written[end] == '\r') {
            end++;
        }
        if (end < written.length && written[end] == '\n') {
            return end + 1;
        }
        int high = at + 1 < written.length ? Character.digit(written[at + 1], 16) : -1;
        int low = at + 2 < written.length ? Character.digit(written[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new Misfit(FormRule.MIME, place, "two digits are wanted behind = of quoted-printable");
        }
        out.add(high << 4 | low);
        return at + 3;
    }

    /// Reads base64; blanks and line ends in it are no text.
    static byte[] base64(String place, byte[] written) throws Misfit {
        Bytes solid = new Bytes(written.length);
        for (byte b : written) {
            if (b != '\r' && b != '\n' && b != ' ' && b != '\t') {
                solid.add(b);
            }
        }
        try {
            return Base64.getDecoder().decode(solid.copy());
        } catch (IllegalArgumentException e) {
            throw new Misfit(FormRule.MIME, place, "not base64");
        }
    }
}
