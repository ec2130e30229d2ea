package org.chancery.cli.internal.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cable.Source;
import org.chancery.cable.content.Content;
import org.chancery.cable.content.ContentReader;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.MessageMail;
import org.chancery.cable.write.TelegramWriter;
import org.chancery.cli.internal.ExitCode;
import org.chancery.cli.internal.Refusal;
import org.chancery.cli.internal.reading.Indented;
import org.chancery.cli.internal.reading.Sheet;
import org.chancery.marking.Scheme;
import org.chancery.marking.form.Outcome;

/// Reads a message in one form and writes it in another; a [Refusal] says why it could not be.
public final class Converter {
    private final Scheme scheme;
    private final String file;

    /// @param file what to call the input in what is told
    public Converter(Scheme scheme, String file) {
        this.scheme = scheme;
        this.file = file;
    }

    /// The form that bytes seem to be in: JSON where they begin with a brace, mail where with a header field and a
    /// colon before the first blank, else a telegram.
    public static Form guess(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        if (at < bytes.length && bytes[at] == '{') {
            return Form.JSON;
        }
        int name = at;
        while (name < bytes.length && (Character.isLetterOrDigit(bytes[name]) || bytes[name] == '-')) {
            name++;
        }
        String field = new String(bytes, at, name - at, StandardCharsets.US_ASCII);
        boolean colon = name > at && name < bytes.length && bytes[name] == ':';
        boolean known = field.startsWith("MMHS-")
                || List.of("Date", "From", "Message-ID", "MIME-Version", "Received", "Return-Path", "SIO-Label")
                        .contains(field);
        return colon && known ? Form.MAIL : Form.TELEGRAM;
    }

    /// The message in another form.
    public byte[] convert(byte[] bytes, Form from, Form to) {
        if (to == Form.TEXT) {
            byte[] telegram = from == Form.TELEGRAM ? bytes : write(content(bytes, from), Form.TELEGRAM);
            StringWriter text = new StringWriter();
            PrintWriter lines = new PrintWriter(text);
            new Sheet(scheme, lines).print(file, 1, message(telegram));
            lines.flush();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        return write(content(bytes, from), to);
    }

    private Content content(byte[] bytes, Form form) {
        return switch (form) {
            case TELEGRAM -> new ContentReader(scheme).read(message(bytes));
            case JSON ->
                done(new MessageJson(scheme).read(bytes), "is no message in JSON")
                        .content();
            case MAIL -> done(new MessageMail(scheme).read(bytes), "is no message as mail");
            case TEXT -> throw new Refusal(ExitCode.USAGE, "Text for people is not read.");
        };
    }

    private byte[] write(Content content, Form form) {
        return switch (form) {
            case TELEGRAM -> done(new TelegramWriter(scheme).write(content), "cannot be written as a telegram");
            case JSON -> Indented.document(new MessageJson(scheme).write(MessageDocument.of(content)));
            case MAIL -> done(new MessageMail(scheme).write(content), "cannot be written as mail");
            case TEXT -> throw new IllegalArgumentException("text is not made of a content");
        };
    }

    private <T> T done(Outcome<T> outcome, String what) {
        return outcome.value().orElseThrow(() -> {
            StringBuilder reasons =
                    new StringBuilder(file).append(' ').append(what).append(':');
            outcome.reasons().forEach(reason -> reasons.append("\n  ").append(reason));
            return new Refusal(ExitCode.FINDINGS, reasons.toString());
        });
    }

    /// The one message that the bytes hold.
    private Message message(byte[] bytes) {
        try {
            MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(bytes));
            Optional<Cut> first = splitter.next();
            if (first.isEmpty()) {
                throw new Refusal(ExitCode.FINDINGS, file + " holds no message.");
            }
            if (splitter.next().isPresent()) {
                throw new Refusal(ExitCode.USAGE, file + " holds several messages; one is converted at a time.");
            }
            return switch (first.get()) {
                case Cut.Found found -> new MessageReader(scheme).read(Source.handedOver(found.bytes()));
                case Cut.Refused refused ->
                    throw new Refusal(
                            ExitCode.FINDINGS, file + ": refused " + refused.rule() + ": " + refused.reason());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array can be read", impossible);
        }
    }
}
