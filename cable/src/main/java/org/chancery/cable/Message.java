package org.chancery.cable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;

/// A record message as read: nothing in it but what the source says, each piece with its place.
///
/// @param copy the table that a ministry's centre set before its own copy, where there is one
/// @param passedOn headings that stand inside the text: of a message passed on, or of the telegram behind a notice
/// @param portions cover the source from first byte to last, in order
/// @param label the overall label: the join of class lines, captions, wrapper, security warning and every portion
/// @param findings departures from the rules, by place
public record Message(
        Source source,
        Optional<Wrapper> wrapper,
        Optional<DepartmentCopy> copy,
        Heading heading,
        List<Heading> passedOn,
        Body body,
        List<Portion> portions,
        Label label,
        List<Finding> findings) {
    public Message {
        passedOn = List.copyOf(passedOn);
        portions = List.copyOf(portions);
        findings = List.copyOf(findings);
    }

    /// The same message with other findings.
    public Message with(List<Finding> others) {
        return new Message(source, wrapper, copy, heading, passedOn, body, portions, label, others);
    }

    /// Post or series, number and year, as the text states them.
    public Optional<MessageReference> reference() {
        return body.reference();
    }

    /// The date-time group of format line 5.
    public Optional<DateTimeGroup> dtg() {
        return heading.time().map(TimeLine::group);
    }

    /// The instant that the date-time group names; empty where there is none, or none that exists.
    public Optional<Instant> instant() {
        return dtg().flatMap(DateTimeGroup::instant);
    }

    /// The originator's plain-language address; empty text where none was found.
    public String originator() {
        return heading.from().map(Addressee::name).orElse("");
    }

    /// The subject; empty text where none was found.
    public String subject() {
        return body.fields().subject().map(s -> s.element().text()).orElse("");
    }

    /// TAGS in the order written.
    public List<String> tags() {
        return body.fields().tags().stream().map(Element::text).toList();
    }

    /// Caption words in the order written.
    public List<String> captions() {
        return body.captions().stream().map(Element::text).toList();
    }

    /// The highest precedence that the heading states.
    public Optional<Precedence> precedence() {
        return heading.time().flatMap(TimeLine::action);
    }
}
