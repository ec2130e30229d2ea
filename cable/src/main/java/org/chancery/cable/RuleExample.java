package org.chancery.cable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.CheckExample;
import org.chancery.marking.Finding;
import org.chancery.marking.RuleTable;
import org.chancery.marking.Scheme;

/// One message or several, as they would stand in a stream, that keep a rule or break it; they can be run.
///
/// @param text as it is shown: `⟦` and `⟧` stand around places that are told, `\xHH` for a byte that cannot be
///     shown
public record RuleExample(String text) implements CheckExample {
    /// The longest message of the stream that is read, in bytes.
    public static final int LONGEST = 2000;

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /// What the text stands for.
    private record Read(ByteArrayOutputStream bytes, List<Span> places) {}

    /// The bytes that the text stands for.
    public byte[] bytes() {
        return read().bytes.toByteArray();
    }

    /// The places that the text marks, in bytes.
    public List<Span> places() {
        return List.copyOf(read().places);
    }

    private Read read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        List<Span> places = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN) {
                open = bytes.size();
            } else if (c == CLOSE) {
                places.add(new Span(open, bytes.size()));
            } else if (c == '\\' && i + 3 < text.length() && text.charAt(i + 1) == 'x') {
                bytes.write(Integer.parseInt(text, i + 2, i + 4, 16));
                i += 3;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Read(bytes, places);
    }

    @Override
    public String shown() {
        return text;
    }

    /// What is found when the text is cut into messages, each is read, and their numbers are compared: places count
    /// from the start of the text.
    @Override
    public List<Finding> findings(Scheme scheme) {
        MessageReader reader = new MessageReader(scheme);
        ContinuityCheck continuity = new ContinuityCheck();
        List<Finding> findings = new ArrayList<>();
        try {
            MessageSplitter splitter = new MessageSplitter(new ByteArrayInputStream(bytes()), LONGEST);
            for (Optional<Cut> cut = splitter.next(); cut.isPresent(); cut = splitter.next()) {
                switch (cut.get()) {
                    case Cut.Found found -> {
                        Message message = reader.read(Source.handedOver(found.bytes()));
                        int offset = Math.toIntExact(found.offset());
                        message.findings().forEach(f -> findings.add(f.shifted(offset)));
                        continuity
                                .accept(found.line() + "", message)
                                .forEach(d -> findings.add(d.finding().shifted(offset)));
                    }
                    case Cut.Refused refused -> findings.add(refusal(refused));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array can be read", impossible);
        }
        return findings;
    }

    private static Finding refusal(Cut.Refused refused) {
        int at = Math.toIntExact(refused.offset());
        RuleTable.Row row = Rule.Catalogue.TABLE.row(refused.rule());
        return new Finding(refused.rule(), row.severity(), at, at, refused.reason(), row.citation());
    }
}
