package org.chancery.cable.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.cable.Precedence;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.OrderLine;

/// One invented telegram with something in every place.
public final class SampleContent {
    private static final LocalDate DATE = LocalDate.of(2009, 3, 21);
    private static final OptionalInt YEAR = OptionalInt.of(2009);

    private SampleContent() {}

    /// The telegram.
    public static Content telegram() {
        String order = "E.O. 12958: DECL: 03/21/2019";
        String authority = "CLASSIFIED BY: AMBASSADOR YSOLDE HARROWAY. REASONS: 1.4 (B) AND (D).";
        TextFields fields = new TextFields(
                Optional.of(new TextFields.Order(order, OrderLine.read(order, DATE))),
                List.of("PREL", "MARR", "OVIP", "SOLVANERA, BEATRIZ", "CLD"),
                Optional.of(new TextFields.SubjectLine(
                        Optional.of("C"),
                        "EXERCISE: THE COAST SERVICE COUNTS ITS BOATS AND FINDS ELEVEN MORE THAN IT HAS")),
                List.of(
                        Reference.read("A", "08 PORTO SERENO 441 (NOTAL)", YEAR),
                        Reference.read("B", "ALDERMERE 2799 AND 2764", YEAR)),
                Optional.of(new TextFields.Authority(authority, AuthorityBlock.read(authority, DATE))));
        Title title = new Title(
                "CONFIDENTIAL",
                Optional.of(new Mrn("PORTO SERENO", 412, YEAR)),
                List.of("SIPDIS"),
                List.of("FORMIN FOR CLD DESK"));
        List<Paragraph> paragraphs = List.of(
                new Paragraph(
                        "1",
                        Optional.of("C"),
                        "EXERCISE. Two boats were named and eleven were meant, as the minister said in paragraph\n"
                                + "3 of his note of last week."),
                new Paragraph("A", Optional.of("U"), "The lists agree:\n   -- eleven\n   -- eleven"),
                new Paragraph("2", Optional.of("C//NF"), "Nobody has seen them."));
        return new Content(envelope(), new Text(title, fields, paragraphs, Optional.of("HARROWAY")));
    }

    private static Envelope envelope() {
        Transit transit = new Transit(
                Optional.of("VZCZCXYZ0381"),
                List.of("RUEHAL", "RUEHLA"),
                Optional.of(
                        new Transit.Station("RUEHPS", OptionalInt.of(412), OptionalInt.of(80), OptionalInt.of(1530))),
                Optional.of(new Transit.Warning("ZNY", "CCCCC", List.of("ZZH"))));
        Timing timing = new Timing(
                Optional.of(Precedence.IMMEDIATE),
                Optional.of(Precedence.ROUTINE),
                Optional.of(Instant.parse("2009-03-21T15:30:00Z")),
                List.of("ZDK"));
        return new Envelope(
                transit,
                timing,
                Optional.of(Address.of("EMBASSY PORTO SERENO")),
                List.of(
                        new Address(
                                Optional.of("RUEHAL"),
                                "FORMIN ALDERMERE",
                                Optional.of("CLD DESK"),
                                Optional.of("IMMEDIATE"),
                                Optional.of("4711")),
                        Address.of("AIG 8798")),
                List.of(new Address(
                        Optional.of("RUEHLA"),
                        "CONSUL LAGO ALTO",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("0212"))),
                List.of(Address.of("EMBASSY NORTHMERE")));
    }
}
