package org.chancery.cable.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.cable.Addressee;
import org.chancery.cable.Span;

/// One addressee of format lines 6 to 9, `RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 4696`.
public final class AddressReader {
    private static final List<String> WORDS =
            List.of("NIACT IMMEDIATE", "IMMEDIATE", "FLASH", "PRIORITY", "PIORITY", "ROUTINE");

    /// A shorter number is part of a name, as of a task group.
    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 5;
    private static final int MCN = 4;

    private final byte[] bytes;
    private final Span span;
    private final Texts texts;
    private int start;
    private int end;

    private AddressReader(byte[] bytes, Span span, Texts texts) {
        this.texts = texts;
        this.bytes = bytes;
        this.span = span;
        this.start = span.start();
        this.end = span.end();
    }

    /// Reads what stands between `from` and `to`, prosign left out.
    public static Addressee read(byte[] bytes, int from, int to, Texts texts) {
        int start = Ascii.skipBlanks(bytes, from, to);
        return new AddressReader(bytes, new Span(start, Ascii.trimEnd(bytes, start, to)), texts).addressee();
    }

    private Addressee addressee() {
        Optional<String> indicator = indicator();
        Optional<String> number = number();
        Optional<String> precedence = precedence();
        Optional<String> office = office();
        String name = texts.line(bytes, start, end);
        return new Addressee(indicator, name, office, precedence, number, span);
    }

    private Optional<String> indicator() {
        if (Ascii.at(bytes, start, end, "ZEN/")) {
            start += 4;
            while (start < end && bytes[start] == '/') {
                start++;
            }
            directoryName();
            return Optional.empty();
        }
        int e = Ascii.uppersEnd(bytes, start, end);
        boolean slash = e + 1 < end && bytes[e] == '/' && bytes[e + 1] != '/';
        if (!slash || !TransmissionReader.indicatorAt(bytes, start, end)) {
            return Optional.empty();
        }
        Optional<String> indicator = Optional.of(texts.of(bytes, start, e));
        start = e + 1;
        return indicator;
    }

    /// `OU=DOD/OU=NAVY/CN=AL NAVADMIN(UC)`: the common name is the address.
    private void directoryName() {
        for (int p = start; p + 3 < end; p++) {
            if (Ascii.at(bytes, p, end, "CN=")) {
                start = p + 3;
                return;
            }
        }
    }

    private Optional<String> number() {
        int p = end;
        while (p > start && Ascii.digit(bytes[p - 1])) {
            p--;
        }
        if (end - p > LONGEST_NUMBER) {
            // The number of an archive's document, glued to the address: what stands before it is the address.
            end = p > start && Ascii.blank(bytes[p - 1]) ? p + MCN : p;
            return p == end ? Optional.empty() : number();
        }
        int before = Ascii.trimEnd(bytes, start, p);
        boolean collective = before - start == 3 && Ascii.at(bytes, start, end, "AIG");
        if (end - p < SHORTEST_NUMBER || p == end || p == before || before == start || collective) {
            return Optional.empty();
        }
        Optional<String> number = Optional.of(texts.of(bytes, p, end));
        end = before;
        return number;
    }

    private Optional<String> precedence() {
        byte last = end > start ? bytes[end - 1] : 0;
        if (last != 'E' && last != 'H' && last != 'Y') {
            return Optional.empty();
        }
        for (String word : WORDS) {
            int p = end - word.length();
            if (p > start && bytes[p] == word.charAt(0) && Ascii.blank(bytes[p - 1]) && Ascii.at(bytes, p, end, word)) {
                end = Ascii.trimEnd(bytes, start, p);
                return Optional.of(word.equals("PIORITY") ? "PRIORITY" : word);
            }
        }
        return Optional.empty();
    }

    private Optional<String> office() {
        int slash = start;
        while (slash < end && bytes[slash] != '/') {
            slash++;
        }
        if (slash >= end || slash == start) {
            return Optional.empty();
        }
        int from = slash;
        while (from < end && bytes[from] == '/') {
            from++;
        }
        int to = end;
        while (to > from && bytes[to - 1] == '/') {
            to--;
        }
        end = Ascii.trimEnd(bytes, start, slash);
        return from == to ? Optional.empty() : Optional.of(texts.of(bytes, from, to));
    }
}
