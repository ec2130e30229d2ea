package org.chancery.cable.internal.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.cable.form.FormRule;

/// The header section of a mail: its fields by name, and the bytes behind it.
final class MailHeader {
    private static final int LONGEST = 4 << 20;
    private static final int MOST_FIELDS = 1000;
    /// Fields that stand once, beside all of `MMHS-`.
    private static final Set<String> ONCE = Set.of(
            "date",
            "from",
            "to",
            "cc",
            "subject",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "sio-label");

    private final byte[] bytes;
    private final Map<String, MailField> fields = new LinkedHashMap<>();
    private int at;
    private int line = 1;
    private int count;

    private MailHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static MailHeader read(byte[] bytes) throws Misfit {
        MailHeader header = new MailHeader(bytes);
        while (header.field()) {
            if (++header.count > MOST_FIELDS) {
                throw header.wrong("more than " + MOST_FIELDS + " header fields");
            }
        }
        return header;
    }

    /// A field, and takes it out.
    Optional<MailField> take(String name) {
        return Optional.ofNullable(fields.remove(name.toLowerCase(Locale.ROOT)));
    }

    /// Fields that nobody took.
    Iterable<MailField> left() {
        return fields.values();
    }

    /// What stands behind the blank line.
    byte[] body() {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private boolean field() throws Misfit {
        if (at >= bytes.length) {
            throw wrong("the header section does not end");
        }
        int first = line;
        String text = line();
        if (text.isEmpty()) {
            return false;
        }
        StringBuilder whole = new StringBuilder(text);
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            whole.append(line());
        }
        int colon = whole.indexOf(":");
        int end = colon;
        while (end > 0 && (whole.charAt(end - 1) == ' ' || whole.charAt(end - 1) == '\t')) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (whole.charAt(i) <= ' ') {
                end = 0;
            }
        }
        if (end <= 0) {
            throw new Misfit(FormRule.NOT_MAIL, "line " + first, "no header field");
        }
        String name = whole.substring(0, end);
        keep(new MailField(name, whole.substring(colon + 1).replace('\t', ' ').strip(), first));
        return true;
    }

    private void keep(MailField field) throws Misfit {
        String key = field.name().toLowerCase(Locale.ROOT);
        boolean known = ONCE.contains(key) || key.startsWith("mmhs-");
        if (known && fields.put(key, field) != null) {
            throw field.wrong(FormRule.NOT_MAIL, "the field is there twice");
        }
    }

    /// One line without its end.
    private String line() throws Misfit {
        int start = at;
        while (at < bytes.length && bytes[at] != '\n') {
            boolean end = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            if (!end && (bytes[at] < 0 || bytes[at] == 127 || (bytes[at] < ' ' && bytes[at] != '\t'))) {
                throw wrong("a header field has printable US-ASCII alone");
            }
            at++;
        }
        if (at >= LONGEST) {
            throw wrong("a header section longer than " + LONGEST + " bytes");
        }
        if (at >= bytes.length) {
            throw wrong("the header section does not end");
        }
        int end = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
        at++;
        line++;
        return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
    }

    private Misfit wrong(String reason) {
        return new Misfit(FormRule.NOT_MAIL, "line " + line, reason);
    }
}
