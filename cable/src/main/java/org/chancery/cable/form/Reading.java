package org.chancery.cable.form;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.Block;
import org.chancery.cable.Source;
import org.chancery.cable.Span;
import org.chancery.cable.content.Envelope;
import org.chancery.marking.Severity;

/// What reading a message found beside its content. Places are bytes of the message; lines and columns, from 1, are
/// those of the file that it stands in.
///
/// @param overall the label of the whole
/// @param section which section of several the message is
/// @param paragraphs a label and a place for each paragraph of the content
/// @param around what stands around the message
/// @param layout what its text is made of beside its words
/// @param source the bytes
public record Reading(
        Overall overall,
        Optional<SectionNumber> section,
        List<Stretch> paragraphs,
        Around around,
        Inside layout,
        SourceNote source,
        List<Remark> findings) {
    public Reading {
        paragraphs = List.copyOf(paragraphs);
        findings = List.copyOf(findings);
    }

    /// The level of the whole, and its label as a banner.
    public record Overall(String level, String banner) {}

    /// A section's number, from 1, and how many there are.
    public record SectionNumber(int number, int total) {}

    /// A paragraph: its label as a portion mark in the form to write, and its bytes, number and mark included.
    public record Stretch(String label, Span span) {}

    /// What was set before a message, and headings inside it.
    ///
    /// @param wrapper the five lines of an archive
    /// @param copy the table of a ministry's centre
    /// @param passedOn headings inside the text
    public record Around(Optional<WrapperLines> wrapper, Optional<CopyTable> copy, List<Envelope> passedOn) {
        public Around {
            passedOn = List.copyOf(passedOn);
        }
    }

    /// The lines of an archive.
    public record WrapperLines(String id, String title, String date, String classification, String origin) {}

    /// The table of a ministry's own copy.
    ///
    /// @param action the office that is to act, or the origin of an outgoing telegram
    public record CopyTable(
            String action,
            boolean outgoing,
            List<String> distribution,
            Optional<String> draftedBy,
            Optional<String> approvedBy,
            List<String> clearances) {
        public CopyTable {
            distribution = List.copyOf(distribution);
            clearances = List.copyOf(clearances);
        }
    }

    /// Sets, blocks and redactions of the text.
    public record Inside(List<FormattedSet> sets, List<Block> blocks, List<Span> redactions) {
        public Inside {
            sets = List.copyOf(sets);
            blocks = List.copyOf(blocks);
            redactions = List.copyOf(redactions);
        }
    }

    /// A set of a formatted text: its name, and what stands between its slashes.
    public record FormattedSet(String name, List<String> fields) {
        public FormattedSet {
            fields = List.copyOf(fields);
        }
    }

    /// The bytes of a message.
    ///
    /// @param length how many there are
    /// @param charset `UTF-8` or `windows-1252`
    /// @param sha256 their digest in hexadecimal, where it was asked for
    /// @param bytes themselves, where they were asked for
    public record SourceNote(int length, String charset, Optional<String> sha256, Optional<Source> bytes) {}

    /// A finding, the place where it begins for people, and its bytes.
    public record Remark(
            String rule, Severity severity, Position position, Span span, String message, String citation) {}

    /// A line and a column, from 1.
    public record Position(int line, int column) {}
}
