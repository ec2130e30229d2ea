package org.chancery.marking.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.marking.AuthorityBlock;
import org.chancery.marking.Declassification;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;

/// Random documents that keep every rule: portions with current marks, the banner that they roll up to, an authority.
final class Papers {
    static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final List<String> COUNTRIES = List.of("AUS", "CAN", "DEU", "FRA", "GBR", "NOR", "NZL");

    private final Scheme scheme;
    private final Random random;

    Papers(Scheme scheme, Random random) {
        this.scheme = scheme;
        this.random = random;
    }

    IsmDocument next() {
        List<MarkedText> portions = new ArrayList<>();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            portions.add(new MarkedText(read(mark()), "EXERCISE EXERCISE EXERCISE"));
        }
        Label whole = scheme.rollUp(portions.stream().map(MarkedText::label).toList());
        return new IsmDocument(whole, portions, head(whole));
    }

    private Label read(String mark) {
        return scheme.readPortion(mark, DATE).orElseThrow().label();
    }

    private String mark() {
        String level = one(List.of("U", "U", "C", "S", "TS"));
        return switch (random.nextInt(3)) {
            case 0 -> level;
            case 1 -> level + "//NF";
            default -> level + "//REL TO " + String.join(", ", countries());
        };
    }

    private List<String> countries() {
        List<String> countries = new ArrayList<>(COUNTRIES);
        while (countries.size() > 4) {
            countries.remove(random.nextInt(countries.size()));
        }
        countries.addFirst("USA");
        return countries;
    }

    private IsmHead head(Label whole) {
        boolean classified = whole.level().rank() > 1;
        return new IsmHead(
                DATE,
                classified ? Optional.of(authority()) : Optional.empty(),
                Optional.empty(),
                "DOS",
                Optional.empty());
    }

    private AuthorityBlock authority() {
        boolean derivative = random.nextBoolean();
        return new AuthorityBlock(
                Optional.of("Jane Roe"),
                Optional.of("Counselor"),
                derivative ? List.of() : List.of("1.4(b)", "1.4(d)"),
                derivative ? List.of("Multiple Sources") : List.of(),
                Optional.of(new Declassification.On(DATE.plusYears(10))),
                List.of());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
