package org.chancery.server.testing;

import static org.chancery.archive.ElementView.Kind.AUTHORITY;
import static org.chancery.archive.ElementView.Kind.CAPTION;
import static org.chancery.archive.ElementView.Kind.CLASSIFICATION;
import static org.chancery.archive.ElementView.Kind.DECLASSIFICATION;
import static org.chancery.archive.ElementView.Kind.FROM;
import static org.chancery.archive.ElementView.Kind.INFO;
import static org.chancery.archive.ElementView.Kind.PRECEDENCE;
import static org.chancery.archive.ElementView.Kind.REFERENCE;
import static org.chancery.archive.ElementView.Kind.SIGNATURE;
import static org.chancery.archive.ElementView.Kind.SUBJECT;
import static org.chancery.archive.ElementView.Kind.TAG;
import static org.chancery.archive.ElementView.Kind.TO;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.archive.Citation;
import org.chancery.marking.Scheme;

/// EXERCISE traffic between Estmark and its posts; nothing in it exists.
final class SampleTraffic {
    private SampleTraffic() {}

    static List<SampleMessage> messages(Scheme scheme) {
        List<SampleMessage> messages = new ArrayList<>();
        SampleMessage open = open(scheme);
        SampleMessage closed = closed(scheme);
        messages.add(linked(mixed(scheme), open, closed, corrected(scheme)));
        messages.add(open);
        messages.add(closed);
        messages.add(corrected(scheme));
        messages.add(hostile(scheme));
        for (int day = 1; day <= 28; day++) {
            messages.add(daily(scheme, day));
        }
        return messages;
    }

    private static Citation citation(String reference, String at, String dtg) {
        UUID id = UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.US_ASCII));
        return new Citation(id, reference, Optional.of(Instant.parse(at)), dtg, "EMBASSY PORTO SERENO");
    }

    /// Unclassified, confidential and secret paragraphs, a table, findings.
    private static SampleMessage mixed(Scheme scheme) {
        SampleMessage message =
                new SampleMessage(scheme, citation("PORTO SERENO 887", "2026-03-14T09:30:00Z", "140930Z MAR 26"));
        message.element(PRECEDENCE, "PRIORITY", "action", "U")
                .element(PRECEDENCE, "ROUTINE", "info", "U")
                .element(FROM, "EMBASSY PORTO SERENO", "", "U")
                .element(TO, "FORMIN ALDERMERE", "RUEHAL 4471", "U")
                .element(INFO, "EMBASSY KESTREL BAY", "RUEHKB 0310", "U")
                .element(INFO, "MISSION LAKE UNION", "RUEHLU 0128", "U")
                .element(INFO, "MINDEF ALDERMERE", "", "U")
                .element(CLASSIFICATION, "S E C R E T PORTO SERENO 000887", "", "U")
                .element(CAPTION, "SIPDIS", "", "U")
                .element(CAPTION, "EXERCISE", "", "U")
                .element(DECLASSIFICATION, "E.O. 13526: DECL: 03/14/2036", "", "U")
                .element(TAG, "PREL", "", "U")
                .element(TAG, "MASS", "", "U")
                .element(TAG, "VL", "", "U")
                .element(REFERENCE, "25 PORTO SERENO 412", "A", "U")
                .element(REFERENCE, "ALDERMERE 20117", "B", "U")
                .element(SUBJECT, "EXERCISE: Harbor dialogue resumes; second boat offer on the table", "", "U")
                .element(AUTHORITY, "Ambassador Ilse Varga, reasons 1.4 (b) and (d)", "", "U")
                .element(SIGNATURE, "VARGA", "", "U");
        return ending(opening(message));
    }

    private static SampleMessage linked(
            SampleMessage message, SampleMessage open, SampleMessage closed, SampleMessage corrected) {
        return message.cites("A", "PORTO SERENO 412", "U")
                .cites("B", "PORTO SERENO 901", "U", open)
                .citedBy(open, "U")
                .citedBy(closed, "S//NF")
                .edition(corrected);
    }

    /// The same number again, some words changed.
    private static SampleMessage corrected(Scheme scheme) {
        String text = "EXERCISE. Summary: The dialogue between Estmark and Valmora met on March 13 for the first "
                + "time since October. Both sides want it to be held every month.";
        Citation citation = citation("PORTO SERENO 887", "2026-03-15T07:00:00Z", "150700Z MAR 26");
        UUID id = UUID.nameUUIDFromBytes("corrected".getBytes(StandardCharsets.US_ASCII));
        return new SampleMessage(
                        scheme,
                        new Citation(
                                id, citation.reference(), citation.dtg(), citation.dtgText(), citation.originator()))
                .element(FROM, "EMBASSY PORTO SERENO", "", "U")
                .element(CAPTION, "CORRECTED COPY", "", "U")
                .element(SUBJECT, "EXERCISE: Dialogue resumes", "", "U")
                .portion("SUBJECT", "", "U", "SUBJECT: EXERCISE: DIALOGUE RESUMES")
                .portion("PARAGRAPH", "1", "U", text);
    }

    private static SampleMessage opening(SampleMessage message) {
        return message.portion(
                        "HEADING", "", "U", "PP RUEHAL\nDE RUEHPS #0887/01 0730930\nZNY SSSSS ZZH\nP 140930Z MAR 26")
                .finding("CABLE-004", "LEGACY", "The transmission line lacks a channel number.", "ACP 127(G) §304")
                .portion("SUBJECT", "", "U", "SUBJECT: EXERCISE: HARBOR DIALOGUE RESUMES; SECOND BOAT OFFER")
                .portion("PARAGRAPH", "1", "U", """
                        EXERCISE. Summary: The harbor dialogue between Estmark and Valmora
                        met on March 12 for the first time since October. Both sides want it
                        to be held every two weeks, and named the offices that will attend.""")
                .portion("PARAGRAPH", "2", "C//NF", """
                        The Deputy Minister said that two boats and twenty people at Lantern
                        Point, proposed in reftel A, remain under study. He asked whether the
                        crews could come from the coast guard in place of the navy; we said
                        that we would ask. A joint task force survives from the first offer.""")
                .finding(
                        "MARK-007",
                        "DOUBT",
                        "The paragraph cites reftel A for a number that stands in reftel B.",
                        "5 FAH-2 H-321");
    }

    private static SampleMessage ending(SampleMessage message) {
        return message.portion("PARAGRAPH", "3", "C", """
                        What was offered, and what is asked now:

                        PLACE              BOATS   PEOPLE
                        Lantern Point          2       20
                        Eleven stations       22      180

                        - The burden on crews is the partner's own estimate.
                        - Nothing has been executed.""")
                .portion("PARAGRAPH", "4", "S//NF", """
                        Comment: We judge that the larger proposal is meant to be refused. The
                        midnight ledger shows no money set aside for it in this year. End
                        comment.""")
                .portion("TRAILER", "", "U", "VARGA\nBT\n#0887\nNNNN");
    }

    private static SampleMessage open(Scheme scheme) {
        return new SampleMessage(scheme, citation("PORTO SERENO 901", "2026-03-16T14:05:00Z", "161405Z MAR 26"))
                .element(FROM, "EMBASSY PORTO SERENO", "", "U")
                .element(TO, "FORMIN ALDERMERE", "", "U")
                .element(SUBJECT, "EXERCISE: Port opens its second quay", "", "U")
                .portion("SUBJECT", "", "U", "SUBJECT: EXERCISE: PORT OPENS ITS SECOND QUAY")
                .portion(
                        "PARAGRAPH", "1", "U", "EXERCISE. The second quay opened today. Boats of all flags may berth.");
    }

    private static SampleMessage closed(Scheme scheme) {
        return new SampleMessage(scheme, citation("PORTO SERENO 902", "2026-03-17T08:00:00Z", "170800Z MAR 26"))
                .element(SUBJECT, "EXERCISE: Lighthouse", "", "S//NF")
                .portion("PARAGRAPH", "1", "S//NF", "EXERCISE. The lighthouse keeper has a second key.");
    }

    private static SampleMessage hostile(Scheme scheme) {
        return new SampleMessage(scheme, citation("PORTO SERENO 903", "2026-03-18T08:00:00Z", "180800Z MAR 26"))
                .element(TO, "<b>FORMIN</b> & \"OTHERS\"", "", "U")
                .element(SUBJECT, "EXERCISE: <script>alert('subject')</script>", "", "U")
                .portion(
                        "PARAGRAPH",
                        "1",
                        "U",
                        "EXERCISE hostile <script>alert(1)</script> bell\u0007 escape\u001b[31m turn\u202Eback nul\u0000 end")
                .portion("PARAGRAPH", "2", "U", "=HYPERLINK(\"https://example.org\") is no formula.")
                .finding("CABLE-099", "ERROR", "Holds <i>control</i> characters.", "");
    }

    private static SampleMessage daily(Scheme scheme, int day) {
        return new SampleMessage(
                        scheme,
                        citation(
                                "KESTREL BAY " + (500 + day),
                                "2026-02-%02dT18:00:00Z".formatted(day),
                                "%02d1800Z FEB 26".formatted(day)))
                .element(FROM, "EMBASSY KESTREL BAY", "", "U")
                .element(SUBJECT, "EXERCISE: Harbor log of February " + day, "", "U")
                .portion("SUBJECT", "", "U", "SUBJECT: EXERCISE: HARBOR LOG OF FEBRUARY " + day)
                .portion("PARAGRAPH", "1", "U", "EXERCISE. The harbor log shows " + (day % 5) + " ships at anchor.")
                .portion("PARAGRAPH", "2", "C", "The harbor master counts the same ships otherwise.");
    }
}
