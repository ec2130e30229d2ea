package org.chancery.cable.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.chancery.cable.Precedence;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.OrderLine;

/// Invented contents that a telegram can hold, and others that it perhaps cannot.
public final class InventedContents {
    private static final List<String> POSTS =
            List.of("PORTO SERENO", "ALDERMERE", "LAGO ALTO", "VALE DE SAL", "ST. BRANNOC", "ROVA CITY", "PORT-AU-SEL");
    private static final List<String> INDICATORS =
            List.of("RUEHPS", "RUEHAL", "RUEHLA", "RHMFISS", "RUEHVSX", "QEHZ", "RUEH");
    private static final List<String> TAGS = List.of(
            "PREL",
            "PGOV",
            "MARR",
            "ECON",
            "OVIP",
            "MARROW, ADA",
            "SOLVANERA, BEATRIZ",
            "CLD",
            "ZC",
            "KCLD",
            "MARROW",
            "LAKECOUNCIL");
    private static final List<String> CAPTIONS =
            List.of("SIPDIS", "SENSITIVE", "NOFORN", "EXDIS", "STADIS", "TM CHANNEL", "OFFICIAL INFORMAL", "TERREP");
    private static final List<String> PASSING =
            List.of("DEPT FOR WHA/CEN AND PM", "FORMIN PASS TO TREASURY", "INFORM CONSULS", "LAGO ALTO FOR DCM");
    private static final List<String> WORDS = List.of(
            "the",
            "minister",
            "said",
            "that",
            "harbor",
            "fund",
            "of",
            "2009",
            "would",
            "open",
            "(again)",
            "in",
            "spring",
            "EXERCISE",
            "--",
            "1,250",
            "tons",
            "NATO",
            "\"soon\"",
            "and",
            "U.S.",
            "to",
            "3.5",
            "percent;",
            "why?",
            "A",
            "Calindran",
            "pilots",
            "TO",
            "FM",
            "it",
            "was",
            "not",
            "#4",
            "$300",
            "(Article 9)",
            "per-cent",
            "END.");
    private static final List<String> HOSTILE = List.of(
            "(C)",
            "1.",
            "2. (U)",
            "BT",
            "NNNN",
            "FM ROVA CITY",
            "SECRET",
            "S E C R E T",
            "UNCLAS",
            "TAGS:",
            "SUBJECT:",
            "REF:",
            "E.O. 12958:",
            "PAGE 02 RUEHPS0412 UNCLAS",
            "PORTO SERENO 00000887  001.2 OF 002",
            "SIPDIS",
            "Classified By:",
            "DE RUEHPS #0412/01 0801530",
            "R 171737Z DEC 09",
            "ZNY CCCCC",
            "(U)",
            "A.",
            "B)",
            "(A)",
            "#0887",
            "VZCZC",
            "NOFORN",
            "RMKS/",
            "REF/A/",
            "//",
            "END SUMMARY.",
            "XXXXXXXXXXXX",
            "MARROW",
            "IIR 12",
            "STATE 123",
            "EMAIL",
            "5.",
            "(3)",
            "$1.",
            "UNCLASSIFIED",
            "U - ENTIRE TEXT",
            "S//NF - ENTIRE TEXT",
            "Lake. 9. (u)",
            "Lake: 6. (C)",
            "(S//NF)",
            "soon. (S//NF)",
            "(c)",
            "3. (sbu)",
            "(1)",
            "(B) lake (C)",
            "lake. 2.  The",
            "4. Lake",
            "iv) (C)",
            "5 (C)",
            "1. A. (C)",
            "E. O. LAKE",
            "REF A:",
            "TAG PREL",
            "PASS TO",
            "PRE-SECRET",
            "O'UNCLAS",
            "CTG 56",
            "4TH FLEET",
            "FLEET 12345",
            "- (C)");

    private final Random random;
    private final boolean hostile;

    private InventedContents(Random random, boolean hostile) {
        this.random = random;
        this.hostile = hostile;
    }

    /// The content of a seed; all of it can be written.
    public static Content of(long seed) {
        return new InventedContents(new Random(seed), false).content().flowed();
    }

    /// The content of a seed, with words in it that have a meaning of their own in a telegram.
    public static Content hostile(long seed) {
        return new InventedContents(new Random(seed), true).content().flowed();
    }

    private Content content() {
        Instant instant = LocalDateTime.of(1946 + random.nextInt(98), 1, 1, 0, 0)
                .plusMinutes(random.nextInt(525_600))
                .toInstant(ZoneOffset.UTC);
        LocalDate date = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        Level level = one(List.of(Level.values()));
        int number = 1 + random.nextInt(120_000);
        Text text = new Text(title(level, number, date), fields(level, date), paragraphs(level), signature());
        return new Content(envelope(level, number, instant, date), text);
    }

    private Envelope envelope(Level level, int number, Instant instant, LocalDate date) {
        Optional<Transit.Station> station = maybe(new Transit.Station(
                "RUEHPS", OptionalInt.of(number % 10_000), OptionalInt.of(date.getDayOfYear()), OptionalInt.of(1737)));
        Transit transit = new Transit(
                maybe("VZCZCXYZ0381"),
                chance(3) ? List.of() : some(INDICATORS, 40),
                station,
                maybe(new Transit.Warning(
                        level == Level.U ? "ZNR" : "ZNY",
                        level.letter.repeat(5),
                        chance(2) ? List.of("ZZH") : List.of())));
        List<Precedence> grades =
                List.of(Precedence.ROUTINE, Precedence.PRIORITY, Precedence.IMMEDIATE, Precedence.FLASH);
        Precedence action = one(grades);
        Precedence info = one(grades);
        Timing timing = new Timing(
                Optional.of(action),
                action == info ? Optional.empty() : Optional.of(info),
                Optional.of(instant),
                chance(6) ? List.of("ZDK") : List.of());
        int most = chance(8) ? 60 : 6;
        return new Envelope(
                transit,
                timing,
                Optional.of(Address.of("EMBASSY PORTO SERENO")),
                addresses(1 + random.nextInt(most)),
                addresses(random.nextInt(most)),
                chance(5) ? addresses(1 + random.nextInt(2)) : List.of());
    }

    private List<Address> addresses(int count) {
        List<Address> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean collective = chance(8);
            String name = collective
                    ? one(List.of("AIG 8798", "LAKE POSTS COLLECTIVE", "ALL CONSULS COLLECTIVE"))
                    : one(List.of("EMBASSY ", "CONSUL ", "FORMIN ")) + one(POSTS);
            addresses.add(new Address(
                    maybe(one(INDICATORS)),
                    hostile && chance(40) ? name + " " + single(one(HOSTILE)).toUpperCase(Locale.ROOT) : name,
                    chance(8) ? Optional.of(one(List.of("J2/J5", "N1", "WHA/CEN"))) : Optional.empty(),
                    maybe(one(List.of("PRIORITY", "IMMEDIATE", "NIACT IMMEDIATE", "ROUTINE", "FLASH"))),
                    collective ? Optional.empty() : maybe(one(List.of("0195", "4696", "0000")))));
        }
        return addresses;
    }

    private Title title(Level level, int number, LocalDate date) {
        return new Title(
                chance(4) && level == Level.U ? "UNCLAS EFTO" : level.words,
                chance(8) ? Optional.empty() : Optional.of(new Mrn(one(POSTS), number, OptionalInt.of(date.getYear()))),
                distinct(CAPTIONS, 4),
                distinct(PASSING, 3));
    }

    private TextFields fields(Level level, LocalDate date) {
        OptionalInt year = OptionalInt.of(date.getYear());
        return new TextFields(
                maybe(order(level, date)),
                tags(),
                Optional.of(new TextFields.SubjectLine(
                        chance(3) ? Optional.of(mark(level)) : Optional.empty(),
                        "EXERCISE: " + single(words(1 + random.nextInt(30))))),
                references(year),
                level == Level.U ? Optional.empty() : maybe(authority(date)));
    }

    private TextFields.Order order(Level level, LocalDate date) {
        String text = "E.O. 12958: " + (level == Level.U ? "N/A" : "DECL: 12/17/" + (date.getYear() + 10));
        return new TextFields.Order(text, OrderLine.read(text, date));
    }

    private TextFields.Authority authority(LocalDate date) {
        String text = one(List.of(
                "CLASSIFIED BY: AMBASSADOR YSOLDE HARROWAY. REASONS: 1.4 (B) AND (D).",
                "Classified By: Deputy Chief of Mission Ada Marrow of the Embassy in Porto Sereno for reasons 1.4 (b)"
                        + " and (d).",
                "DERIVED FROM: LAKE COUNCIL GUIDE DECLASSIFY ON: 20341217"));
        return new TextFields.Authority(text, AuthorityBlock.read(text, date));
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>(List.of("PREL"));
        tags.addAll(some(TAGS, chance(6) ? 40 : 5));
        if (hostile && chance(12)) {
            tags.add(single(one(HOSTILE)));
        }
        return tags;
    }

    private List<Reference> references(OptionalInt year) {
        List<Reference> references = new ArrayList<>();
        int count = chance(3) ? 0 : chance(10) ? 24 : random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String post = one(POSTS);
            String text = one(List.of(
                    post + " 12345",
                    "08 " + post + " 1204 (NOTAL)",
                    post + " 77 AND PREVIOUS",
                    post
                            + " 2799 AND 2764, AND LAGO ALTO 1188 AND ALDERMERE 20011 WITH THE WHOLE EARLIER CORRESPONDENCE",
                    "SEPTEL"));
            String letter = count == 1 ? "" : String.valueOf((char) ('A' + i));
            references.add(
                    Reference.read(letter, hostile && chance(20) ? text + " " + single(one(HOSTILE)) : text, year));
        }
        return references;
    }

    private List<Paragraph> paragraphs(Level level) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(chance(10) ? 40 : 8);
        for (int i = 1; i <= count; i++) {
            Optional<String> mark = level == Level.U && chance(2) ? Optional.empty() : Optional.of(mark(level));
            paragraphs.add(new Paragraph(String.valueOf(i), mark, text()));
            if (chance(6)) {
                paragraphs.add(new Paragraph(one(List.of("A", "B", "1A")), Optional.of(mark(level)), text()));
            }
            if (hostile && chance(60)) {
                paragraphs.add(new Paragraph(String.valueOf(i), Optional.of(mark(level)), text()));
            }
            if (hostile && chance(30)) {
                paragraphs.add(new Paragraph(
                        one(List.of("", "C", "7", "2.A", "iv")),
                        level == Level.U ? maybe(mark(level)) : Optional.of(mark(level)),
                        text()));
            }
        }
        return paragraphs;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(chance(12) ? 80 : 4);
        for (int i = 0; i < lines; i++) {
            text.append(i == 0 ? "" : chance(3) ? "\n\n" : "\n");
            text.append(chance(5) && i > 0 ? "   " : "");
            text.append(words(1 + random.nextInt(chance(4) ? 300 : 12)));
        }
        return text.append('.').toString();
    }

    private String words(int count) {
        int most = 300;
        StringBuilder words = new StringBuilder("Lake");
        for (int i = 1; i < count; i++) {
            words.append(chance(9) ? "  " : " ").append(hostile && chance(most) ? one(HOSTILE) : one(WORDS));
        }
        return hostile && chance(most) ? one(HOSTILE) + " " + words : words.toString();
    }

    private static String single(String text) {
        return text.replace("  ", " ");
    }

    private Optional<String> signature() {
        return chance(4)
                ? Optional.empty()
                : Optional.of(hostile && chance(12) ? one(HOSTILE) : one(List.of("MARROW", "VAN DER LAKE", "O'DELL")));
    }

    private String mark(Level level) {
        return one(level.marks());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            some.add(one(values));
        }
        return some;
    }

    private List<String> distinct(List<String> values, int most) {
        List<String> some = new ArrayList<>();
        for (String value : values) {
            if (some.size() < most && chance(4)) {
                some.add(value);
            }
        }
        return some;
    }

    private enum Level {
        U("UNCLAS", "U", "U|SBU|U//SBU|SBU/NF|U//FOUO"),
        C("CONFIDENTIAL", "C", "C|U|C//NF|C/NF|SBU|C//REL TO EMK, CLD"),
        S("SECRET", "S", "S|C|S//NF|S//FGI//NF|U|S//REL TO EMK, CLD, NVR"),
        T("TOP SECRET", "T", "TS|TS//SI//NF|S|U");

        private final String words;
        private final String letter;
        private final String marks;

        Level(String words, String letter, String marks) {
            this.words = words;
            this.letter = letter;
            this.marks = marks;
        }

        private List<String> marks() {
            return List.of(marks.split("[|]", -1));
        }
    }
}
