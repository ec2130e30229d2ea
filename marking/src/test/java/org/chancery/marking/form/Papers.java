package org.chancery.marking.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Declassification;
import org.chancery.marking.Label;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Scheme;

/// Random documents that keep every rule: portions with any marks in which the scheme finds nothing, the
/// banner that they roll up to, an authority.
final class Papers {
    static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final String TEXT = "EXERCISE EXERCISE EXERCISE";
    private static final List<String> COUNTRIES = List.of("AUS", "CAN", "DEU", "FRA", "GBR", "NOR", "NZL");
    private static final List<String> SCI =
            List.of("HCS-O", "HCS-P", "SI", "SI-EU", "SI-G", "TK", "TK-BLFH", "TK-IDIT", "SI/TK", "SI-EU-G/TK");
    private static final List<String> ATOMIC =
            List.of("RD", "RD-CNWDI", "RD-SG 14 18", "FRD", "FRD-SG 14", "TFNI", "DCNI", "UCNI");
    private static final List<String> DISSEMINATION =
            List.of("RS", "FOUO", "OC", "OC-USGOV", "IMC", "PR", "DSEN", "FISA");
    private static final List<String> NON_IC = List.of("DS", "XD", "ND", "SBU", "LES", "LES-NF", "SSI", "SBU-NF");

    private final Scheme scheme;
    private final Random random;

    Papers(Scheme scheme, Random random) {
        this.scheme = scheme;
        this.random = random;
    }

    IsmDocument next() {
        List<MarkedText> portions = new ArrayList<>();
        boolean classified = random.nextInt(4) > 0;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            portions.add(new MarkedText(clean(classified), TEXT));
        }
        Label whole = scheme.rollUp(portions.stream().map(MarkedText::label).toList(), DATE);
        return new IsmDocument(whole, portions, head(whole, portions));
    }

    /// A label that a mark without findings says.
    private Label clean(boolean classified) {
        while (true) {
            String level = classified ? one(List.of("U", "C", "S", "S", "TS")) : "U";
            String mark = random.nextInt(8) == 0 ? foreign(level) : own(level);
            Optional<PortionMark> read = scheme.readPortion(mark, DATE);
            if (read.isPresent() && read.get().findings().isEmpty()) {
                return read.get().label();
            }
        }
    }

    private String own(String level) {
        List<String> parts = new ArrayList<>(List.of(level));
        if (chance(4)) {
            parts.add(one(SCI));
        }
        if (chance(10)) {
            parts.add(one(ATOMIC));
        }
        if (chance(10)) {
            parts.add(one(List.of("FGI", "FGI " + one(COUNTRIES), "FGI DEU GBR", "FGI NATO")));
        }
        List<String> words = new ArrayList<>();
        for (String word : DISSEMINATION) {
            if (chance(14)) {
                words.add(word);
            }
        }
        release(words);
        if (!words.isEmpty()) {
            parts.add(String.join("/", ordered(words)));
        }
        if (chance(6)) {
            parts.add(one(NON_IC));
        }
        return String.join("//", parts);
    }

    private String foreign(String level) {
        String partner = one(COUNTRIES);
        return switch (random.nextInt(4)) {
            case 0 -> "//" + partner + " " + level + "//REL TO USA, " + partner;
            case 1 ->
                "//" + one(List.of("NU", "NR", "NC", "NS", "CTS"))
                        + one(List.of("", "//NF", "//ATOMAL", "//REL TO USA, NATO"));
            case 2 -> "//FGI " + level + "//NF";
            default -> "//JOINT " + level + " " + partner + " USA//REL TO USA, " + partner;
        };
    }

    private void release(List<String> words) {
        switch (random.nextInt(8)) {
            case 0, 1 -> words.add("NF");
            case 2, 3 -> words.add("REL TO USA, " + countries());
            case 4 -> words.add("RELIDO");
            case 5 ->
                words.add(one(List.of(
                        "DISPLAY ONLY " + countries(),
                        "REL TO USA, GBR/DISPLAY ONLY FRA",
                        "REL TO USA, " + countries() + "/RELIDO")));
            default -> {}
        }
    }

    private String countries() {
        TreeSet<String> countries = new TreeSet<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            countries.add(one(COUNTRIES));
        }
        String list = String.join(", ", countries);
        return chance(10) ? list + ", NATO" : list;
    }

    /// The words in the order of the register, in which PROPIN and what is behind it follow NOFORN.
    private static List<String> ordered(List<String> words) {
        List<String> order =
                List.of("RS", "FOUO", "OC", "OC-USGOV", "IMC", "NF", "PR", "REL", "RELIDO", "DSEN", "FISA");
        List<String> sorted = new ArrayList<>(words);
        sorted.sort((a, b) -> Integer.compare(place(order, a), place(order, b)));
        return sorted;
    }

    private static int place(List<String> order, String word) {
        if (word.startsWith("DISPLAY")) {
            return order.size();
        }
        return order.indexOf(word.startsWith("REL TO") ? "REL" : word);
    }

    private IsmHead head(Label whole, List<MarkedText> portions) {
        boolean classified = whole.level().rank() > 1;
        return new IsmHead(
                DATE,
                classified ? Optional.of(authority(term(whole, portions))) : Optional.empty(),
                Optional.empty(),
                "DOS",
                Optional.empty());
    }

    private AuthorityBlock authority(Declassification term) {
        boolean derivative = random.nextBoolean();
        return new AuthorityBlock(
                Optional.of("Jane Roe"),
                Optional.of("Counselor"),
                derivative ? List.of() : List.of("1.4(b)", "1.4(d)"),
                derivative ? List.of("Multiple Sources") : List.of(),
                Optional.of(term),
                List.of());
    }

    private Declassification term(Label whole, List<MarkedText> portions) {
        boolean nuclear = whole.controls().stream()
                .anyMatch(id -> id.startsWith("RD") || id.startsWith("FRD") || id.equals("TFNI"));
        boolean nato = portions.stream()
                .map(MarkedText::label)
                .anyMatch(label -> label.level().rank() > 1
                        && !label.origin().national()
                        && label.origin().sources().contains("NATO"));
        if (nuclear || nato) {
            String what = nuclear && nato ? "NATO/RD" : nuclear ? "RD" : "NATO";
            return new Declassification.Exempt("N/A to " + what + " portions", Optional.empty());
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Declassification.Exempt("25X" + (1 + random.nextInt(9)), Optional.of(DATE.plusYears(40)));
            case 1 -> new Declassification.Exempt("50X1-HUM", Optional.empty());
            default -> new Declassification.On(DATE.plusYears(1 + random.nextInt(25)));
        };
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
