package org.chancery.cable.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cable.Addressee;
import org.chancery.cable.Element;
import org.chancery.cable.FixedHeading;
import org.chancery.cable.Heading;
import org.chancery.cable.Routing;
import org.chancery.cable.SecurityWarning;
import org.chancery.cable.Span;
import org.chancery.cable.StationSerial;
import org.chancery.cable.TimeLine;
import org.chancery.cable.Transmission;

/// What has been found of one heading while it is read: the message's own, or one that stands inside its text.
final class HeadingParts {
    final int start;
    int end;
    Optional<Element> identifier = Optional.empty();
    Optional<Routing> routing = Optional.empty();
    Optional<FixedHeading> fixed = Optional.empty();
    Optional<StationSerial> station = Optional.empty();
    Optional<SecurityWarning> warning = Optional.empty();
    Optional<TimeLine> time = Optional.empty();
    Optional<Addressee> from = Optional.empty();
    final List<Addressee> to = new ArrayList<>();
    final List<Addressee> info = new ArrayList<>();
    final List<Addressee> exempt = new ArrayList<>();

    HeadingParts(int start) {
        this.start = start;
        this.end = start;
    }

    /// Takes from a heading inside the text what this one lacks; addressees only where it has none at all.
    void adopt(HeadingParts other) {
        identifier = identifier.isPresent() ? identifier : other.identifier;
        routing = routing.isPresent() ? routing : other.routing;
        fixed = fixed.isPresent() ? fixed : other.fixed;
        station = station.isPresent() ? station : other.station;
        warning = warning.isPresent() ? warning : other.warning;
        time = time.isPresent() ? time : other.time;
        from = from.isPresent() ? from : other.from;
        if (to.isEmpty() && info.isEmpty()) {
            to.addAll(other.to);
            info.addAll(other.info);
            exempt.addAll(other.exempt);
        }
    }

    Heading heading(Span span) {
        return new Heading(
                span, new Transmission(identifier, routing, fixed, station, warning), time, from, to, info, exempt);
    }
}
