package org.chancery.bench.mutations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Cut;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.MessageSplitter;
import org.chancery.cable.Portion;
import org.chancery.cable.Source;
import org.chancery.cable.content.Content;
import org.chancery.cable.form.MessageDocument;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.MessageMail;
import org.chancery.cable.form.SourceDetail;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Finding;
import org.chancery.marking.OrderLine;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Reads inputs and holds what comes of them against what is documented: a departure is an IllegalStateException.
/// Shared by threads, as those readers are.
final class Readers {
    private static final List<LocalDate> DATES =
            List.of(LocalDate.EPOCH, LocalDate.of(1996, 2, 29), LocalDate.of(2009, 12, 17), LocalDate.of(2024, 6, 30));

    private static final int SAID_AS_JSON = 8;
    /// A mark that is written with more characters is read as none: it restricts, and says nothing less.
    private static final int LONGEST_MARK = 200;

    private final Scheme scheme = Scheme.named("us");
    private final MessageReader messages = new MessageReader(scheme);
    private final MessageJson json = new MessageJson(scheme);
    private final MessageMail mails = new MessageMail(scheme);

    /// Reads a message and cuts it as a stream; one of some is said as JSON too, which is read again and takes longer
    /// than all else.
    void message(byte[] bytes) {
        Message message = messages.read(Source.handedOver(bytes.clone()));
        must(Arrays.equals(message.source().bytes(), bytes), "the source holds other bytes");
        Places.within(message, bytes.length);
        int at = 0;
        for (Portion portion : message.portions()) {
            must(portion.span().start() == at, "portions leave a gap, or lie over each other");
            must(message.label().dominates(portion.label()), "a portion is above its message");
            must(portion.text(message.source()).indexOf('\0') < 0, "a control character in a text");
            at = portion.span().end();
        }
        must(at == bytes.length, "portions do not reach the end");
        cuts(bytes);
        if (bytes.length % SAID_AS_JSON != 0) {
            return;
        }
        MessageDocument document = json.document(message, Optional.empty(), SourceDetail.BYTES);
        must(json.read(json.write(document)).value().equals(Optional.of(document)), "its JSON says something else");
    }

    private static void cuts(byte[] bytes) {
        try {
            MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(bytes));
            long at = 0;
            for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
                long offset = cut.get().offset();
                must(offset >= at && offset <= bytes.length, "a cut lies outside the bytes");
                at = offset;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array cannot fail", e);
        }
    }

    /// Reads a portion mark and a banner; what is read is written and read as no less, as is promised of controls in
    /// capitals.
    void mark(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (LocalDate date : DATES) {
            Optional<PortionMark> portion = scheme.readPortion(text, date);
            Optional<PortionMark> banner = scheme.readBanner(text, date);
            scheme.readPortion(bytes, 0, bytes.length, date);
            portion.ifPresent(mark -> mark(mark, text));
            banner.ifPresent(mark -> mark(mark, text));
        }
    }

    private void mark(PortionMark mark, String text) {
        findings(mark.findings(), text);
        String written = scheme.writePortion(mark.label());
        Optional<PortionMark> again = scheme.readPortion(written, LocalDate.of(2024, 6, 30));
        must(again.isPresent() || written.length() > LONGEST_MARK, "the mark is written as what is no mark");
        if (again.isPresent() && StandardCharsets.US_ASCII.newEncoder().canEncode(written)) {
            must(again.get().label().dominates(mark.label()), "the mark is written as less: " + written);
        }
        scheme.writeBanner(mark.label());
    }

    /// Reads an executive-order line and an authority block.
    void authority(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (LocalDate date : DATES) {
            findings(OrderLine.read(text, date).findings(), text);
            AuthorityBlock block = AuthorityBlock.read(text, date);
            findings(block.findings(), text);
            block.missing();
        }
    }

    private static void findings(List<Finding> findings, String text) {
        for (Finding finding : findings) {
            boolean inside = finding.start() >= 0 && finding.start() <= finding.end() && finding.end() <= text.length();
            must(inside, "a finding outside the text: " + finding.rule());
        }
    }

    /// Reads JSON; what is read is written and read as the same.
    void json(byte[] bytes) {
        Optional<MessageDocument> read = json.read(bytes).value();
        read.ifPresent(document ->
                must(json.read(json.write(document)).value().equals(read), "the document is written as another"));
    }

    /// Reads a mail; what is read is written, or refused, and read as the same.
    void mail(byte[] bytes) {
        Optional<Content> read = mails.read(bytes).value();
        Optional<byte[]> written = read.flatMap(content -> mails.write(content).value());
        written.ifPresent(mail -> must(mails.read(mail).value().equals(read), "the mail is written as another"));
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
