package org.chancery.cable.internal.check;

import org.chancery.cable.Message;

/// Every check of a message that was read, in the order of the catalogue's groups.
public final class Checks {
    private Checks() {}

    /// Examines a message and tells each departure. Time is proportional to the bytes.
    ///
    /// @param bytes those of the message's source
    public static void run(Message message, byte[] bytes, Reading reading, Departures departures) {
        Examined examined = new Examined(message, bytes, reading, departures);
        PresenceChecks.check(examined);
        StationChecks.check(examined);
        AddresseeChecks.check(examined);
        WrapperChecks.check(examined);
        CaptionChecks.check(examined);
        SectionChecks.check(examined);
        PortionChecks.check(examined);
        AuthorityChecks.check(examined);
        TextScan.scan(examined, NumberingChecks.check(examined));
    }
}
