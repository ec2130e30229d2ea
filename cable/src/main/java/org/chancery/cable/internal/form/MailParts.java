package org.chancery.cable.internal.form;

import java.util.Locale;
import java.util.Optional;
import org.chancery.cable.form.FormRule;

/// The text of a mail: its body, out of its transfer encoding and character set (RFC 2045, RFC 2046).
final class MailParts {
    private MailParts() {}

    /// The text, lines ended by a line feed.
    static String text(MailHeader header) throws Misfit {
        Optional<MailField> version = header.take("MIME-Version");
        if (version.isPresent() && !version.get().withoutComment().equals("1.0")) {
            throw version.get().wrong(FormRule.MIME, "another version of MIME than 1.0");
        }
        String charset = charset(header.take("Content-Type"));
        Optional<MailField> coding = header.take("Content-Transfer-Encoding");
        byte[] written = header.body();
        String name = coding.map(field -> field.withoutComment().toLowerCase(Locale.ROOT))
                .orElse("7bit");
        byte[] bytes = switch (name) {
            case "7bit", "8bit", "binary" -> written;
            case "quoted-printable" -> MailCoding.quotedPrintable("body", written);
            case "base64" -> MailCoding.base64("body", written);
            default -> throw new Misfit(FormRule.MIME, "header", "no transfer encoding: " + JsonIn.shown(name));
        };
        String text = MailCoding.text("body", bytes, charset).replace("\r\n", "\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && Character.isISOControl(c)) {
                throw new Misfit(FormRule.MIME, "body, character " + (i + 1), "a control character stands in the text");
            }
        }
        return text;
    }

    private static String charset(Optional<MailField> type) throws Misfit {
        if (type.isEmpty()) {
            return "us-ascii";
        }
        String charset = "us-ascii";
        boolean first = true;
        for (String item : type.get().items()) {
            String low = item.toLowerCase(Locale.ROOT);
            if (first && !low.equals("text/plain")) {
                throw type.get().wrong(FormRule.MIME, "text/plain is read, and nothing else");
            }
            if (!first && low.startsWith("charset=")) {
                charset = low.substring("charset=".length()).replace("\"", "").strip();
            }
            first = false;
        }
        if (first) {
            throw type.get().wrong(FormRule.MIME, "text/plain is read, and nothing else");
        }
        return charset;
    }
}
