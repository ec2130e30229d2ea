package org.chancery.cable.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.chancery.cable.content.Address;
import org.chancery.cable.content.Mrn;
import org.chancery.cable.content.Transit;
import org.chancery.cable.form.FormRule;

/// What header fields of RFC 6477 say, with the lines of the body that say the rest.
final class MailMilitary {
    private static final int LONGEST_NUMBER = 9;

    private final MailHeader header;
    private final MailBodyIn body;

    MailMilitary(MailHeader header, MailBodyIn body) {
        this.header = header;
        this.body = body;
    }

    List<String> signals() throws Misfit {
        return list("MMHS-Message-Instructions", "SIGNALS", MailOut::military);
    }

    List<String> captions() throws Misfit {
        return list("MMHS-Handling-Instructions", "CAPTIONS", MailOut::military);
    }

    List<String> tags() throws Misfit {
        return list("MMHS-Subject-Indicator-Codes", "TAGS", MailOut::codes);
    }

    /// The items of the body's line, of which the field has those that fit, or else those of the field.
    private List<String> list(String name, String key, UnaryOperator<List<String>> fitting) throws Misfit {
        Optional<MailField> field = header.take(name);
        Optional<MailBodyIn.Line> line = body.take(key);
        List<String> brief = field.map(MailField::items).orElse(List.of());
        if (line.isEmpty()) {
            return brief;
        }
        List<String> items = MailField.items(line.get().value());
        if (!fitting.apply(items).equals(brief)) {
            throw line.get().wrong("the line " + key + " says another thing than the field " + name);
        }
        return items;
    }

    /// Recipients who have it by other means.
    void others(String name, List<Address> addresses) throws Misfit {
        Optional<MailField> field = header.take(name);
        for (String designator : field.map(MailField::items).orElse(List.of())) {
            if (designator.isEmpty()) {
                throw field.orElseThrow().wrong(FormRule.MILITARY_HEADER, "a designator without letters");
            }
            addresses.add(Address.of(designator));
        }
    }

    /// `2009 PORTO SERENO 412`; the year may be missing.
    Optional<Mrn> number() throws Misfit {
        Optional<MailField> field = header.take("MMHS-Originator-Reference");
        Optional<MailBodyIn.Line> line = body.take("NUMBER");
        if (field.isEmpty() && line.isEmpty()) {
            return Optional.empty();
        }
        String text =
                field.isPresent() ? field.get().value() : line.orElseThrow().value();
        int last = text.lastIndexOf(' ');
        int first = text.indexOf(' ');
        OptionalInt number = last < 0 ? OptionalInt.empty() : digits(text.substring(last + 1));
        OptionalInt year = first == 4 ? digits(text.substring(0, first)) : OptionalInt.empty();
        int post = year.isPresent() ? first + 1 : 0;
        if (number.isEmpty() || last <= post || (field.isPresent() && line.isPresent())) {
            throw new Misfit(
                    FormRule.MILITARY_HEADER,
                    field.map(MailField::place).orElse("body line NUMBER"),
                    "a reference as 2009 PORTO SERENO 412 is wanted, once");
        }
        return Optional.of(new Mrn(text.substring(post, last), number.getAsInt(), year));
    }

    Transit transit() throws Misfit {
        Optional<MailBodyIn.Line> warned = body.take("WARNING");
        Optional<Transit.Warning> warning = Optional.empty();
        if (warned.isPresent()) {
            List<String> words = words(warned.get().value());
            if (words.size() < 2) {
                throw warned.get().wrong("a warning as ZNY CCCCC is wanted");
            }
            warning = Optional.of(new Transit.Warning(words.get(0), words.get(1), words.subList(2, words.size())));
        }
        return new Transit(
                body.take("CHANNEL").map(MailBodyIn.Line::value),
                body.take("ROUTING").map(line -> words(line.value())).orElse(List.of()),
                station(),
                warning);
    }

    private Optional<Transit.Station> station() throws Misfit {
        Optional<MailField> field = header.take("MMHS-Acp127-Message-Identifier");
        Optional<MailBodyIn.Line> line = body.take("STATION");
        if (field.isPresent() && line.isEmpty()) {
            List<String> words = words(field.get().value());
            String filed = words.size() == 3 ? words.get(2) : "";
            if (filed.length() < 5) {
                throw field.get().wrong(FormRule.MILITARY_HEADER, "an identifier as RUEHPS 0412 0801530 is wanted");
            }
            int hours = filed.length() - 4;
            return Optional.of(new Transit.Station(
                    words.get(0),
                    known(field.get(), words.get(1)),
                    known(field.get(), filed.substring(0, hours)),
                    known(field.get(), filed.substring(hours))));
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = words(line.get().value());
        if (words.size() != 4 || field.isPresent()) {
            throw line.get().wrong("a station as RUEHPS 0412 080 - is wanted, and no field of it");
        }
        return Optional.of(new Transit.Station(
                words.get(0),
                perhaps(line.get(), words.get(1)),
                perhaps(line.get(), words.get(2)),
                perhaps(line.get(), words.get(3))));
    }

    private static OptionalInt known(MailField field, String digits) throws Misfit {
        OptionalInt number = digits(digits);
        if (number.isEmpty()) {
            throw field.wrong(FormRule.MILITARY_HEADER, "no number: " + JsonIn.shown(digits));
        }
        return number;
    }

    private static OptionalInt perhaps(MailBodyIn.Line line, String digits) throws Misfit {
        OptionalInt number = digits(digits);
        if (number.isEmpty() && !digits.equals("-")) {
            throw line.wrong("no number: " + JsonIn.shown(digits));
        }
        return number;
    }

    private static OptionalInt digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i >= LONGEST_NUMBER) {
                return OptionalInt.empty();
            }
            value = value * 10 + (c - '0');
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }
}
