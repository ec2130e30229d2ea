package org.chancery.cable.internal.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cable.Cut;
import org.chancery.cable.Lines;
import org.chancery.cable.Message;
import org.chancery.cable.Rule;
import org.chancery.cable.form.MessageDocument.Origin;
import org.chancery.cable.internal.Bytes;
import org.chancery.marking.CheckRule;
import org.chancery.marking.Finding;
import org.chancery.marking.Severity;

/// Writes the parts of a SARIF 2.1.0 log, one behind the other.
public final class SarifOut {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final List<String> LINE_ENDS = List.of("\r\r\n", "\r\n", "\n", "\r");
    private static final int ROOM = 8192;

    private final Bytes out = new Bytes(ROOM);
    private final JsonOut json = new JsonOut(out);
    private final Map<String, Integer> rules = new HashMap<>();

    /// Hands what was written to a stream, and forgets it.
    public void to(OutputStream stream) throws IOException {
        stream.write(out.array(), 0, out.size());
        out.cut(0);
    }

    /// Everything before the first result.
    public void begin(String version) {
        json.open();
        json.text("$schema", SCHEMA);
        json.text("version", "2.1.0");
        json.openList("runs");
        json.open();
        json.open("tool");
        json.open("driver");
        json.text("name", "Chancery");
        json.text("version", version);
        json.openList("rules");
        for (CheckRule rule : Rule.all()) {
            rules.put(rule.id(), rules.size());
            new SarifRule(rule).write(json);
        }
        json.closeList();
        json.close();
        json.close();
        json.text("columnKind", "utf16CodeUnits");
        json.texts("newlineSequences", LINE_ENDS);
        json.openList("results");
    }

    /// Everything behind the last result.
    public void end() {
        json.closeList();
        json.close();
        json.closeList();
        json.close();
        out.add('\n');
    }

    /// Findings about a message.
    public void results(Message message, Origin origin, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Lines lines = message.source().lines();
        String uri = FileUri.of(origin.file());
        for (Finding finding : findings) {
            open(finding.rule(), finding.severity(), finding.message());
            location(uri);
            json.number("startLine", origin.line() - 1 + lines.line(finding.start()));
            json.number("startColumn", lines.column(finding.start()));
            json.number("endLine", origin.line() - 1 + lines.line(finding.end()));
            json.number("endColumn", lines.column(finding.end()));
            json.number("byteOffset", origin.offset() + finding.start());
            json.number("byteLength", finding.end() - finding.start());
            close(Optional.of(finding.citation()));
        }
    }

    /// Bytes that are no message.
    public void refusal(Cut.Refused refused, String file) {
        open(refused.rule(), Severity.ERROR, refused.reason());
        location(FileUri.of(file));
        json.number("startLine", refused.line());
        json.number("byteOffset", refused.offset());
        json.number("byteLength", 0);
        close(Optional.empty());
    }

    private void open(String rule, Severity severity, String message) {
        json.open();
        json.text("ruleId", rule);
        Integer index = rules.get(rule);
        if (index != null) {
            json.number("ruleIndex", index);
        }
        json.text("level", SarifRule.level(severity));
        json.open("message");
        json.text("text", SarifRule.plain(message));
        json.close();
    }

    private void location(String uri) {
        json.openList("locations");
        json.open();
        json.open("physicalLocation");
        json.open("artifactLocation");
        json.text("uri", uri);
        json.close();
        json.open("region");
    }

    private void close(Optional<String> citation) {
        json.close();
        json.close();
        json.close();
        json.closeList();
        if (citation.isPresent()) {
            json.open("properties");
            json.text("citation", citation.get());
            json.close();
        }
        json.close();
    }
}
