package org.chancery.cable.internal;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.cable.FixedHeading;
import org.chancery.cable.Precedence;
import org.chancery.cable.Routing;
import org.chancery.cable.SecurityWarning;
import org.chancery.cable.StationSerial;

/// Format lines 1 to 4, of ACP 127 and of JANAP 128.
public final class TransmissionReader {
    private TransmissionReader() {}

    /// Format line 1, `VZCZCXRO0381`.
    public static boolean identifierAt(byte[] bytes, int at, int end) {
        return Ascii.at(bytes, at, end, "VZCZC") || Ascii.at(bytes, at, end, "ZCZC");
    }

    /// Format line 2, `RR RUEHWEB`.
    public static boolean routingAt(byte[] bytes, int at, int end) {
        if (at + 4 > end || bytes[at] != bytes[at + 1] || bytes[at + 2] != ' ') {
            return false;
        }
        return Precedence.of((char) bytes[at]).isPresent()
                && indicatorAt(bytes, Ascii.skipBlanks(bytes, at + 2, end), end);
    }

    /// Reads format line 2 with the lines that go on with it.
    public static Routing routing(byte[] bytes, int start, int end, Texts texts) {
        List<String> words = TimeReader.words(bytes, start + 2, end, texts);
        return new Routing(TimeReader.element(bytes, start, end, texts), Precedence.of((char) bytes[start]), words);
    }

    /// Format line 3, `DE RUEHZP #0887/01 3511737`.
    public static boolean stationAt(byte[] bytes, int at, int end) {
        return Ascii.wordAt(bytes, at, end, "DE") && indicatorAt(bytes, Ascii.skipBlanks(bytes, at + 2, end), end);
    }

    /// Format line 4, `ZNY CCCCC ZZH`.
    public static boolean warningAt(byte[] bytes, int at, int end) {
        return Ascii.wordAt(bytes, at, end, "ZNR") || Ascii.wordAt(bytes, at, end, "ZNY");
    }

    /// The fixed line of JANAP 128: precedence, format and content letters, and further on four letters and `--`.
    public static boolean fixedAt(byte[] bytes, int at, int end) {
        int word = Ascii.uppersEnd(bytes, at, end);
        return word - at >= 7
                && word - at <= 8
                && word < end
                && Ascii.blank(bytes[word])
                && Precedence.of((char) bytes[at]).isPresent()
                && dashes(bytes, word, Math.min(end, word + 40)) >= 0;
    }

    /// Whether a routing indicator begins at `at`: R or Q and three to seven capitals more.
    public static boolean indicatorAt(byte[] bytes, int at, int end) {
        int e = Ascii.uppersEnd(bytes, at, end);
        return e - at >= 4 && e - at <= 8 && (bytes[at] == 'R' || bytes[at] == 'Q');
    }

    private static int dashes(byte[] bytes, int from, int end) {
        for (int p = from; p + 1 < end; p++) {
            if (bytes[p] == '-' && bytes[p + 1] == '-') {
                return p;
            }
        }
        return -1;
    }

    public static StationSerial station(byte[] bytes, int start, int end, Texts texts) {
        int name = Ascii.skipBlanks(bytes, start + 2, end);
        int nameEnd = Ascii.uppersEnd(bytes, name, end);
        int p = Ascii.skipBlanks(bytes, nameEnd, end);
        p = p < end && bytes[p] == '#' ? p + 1 : p;
        int serialEnd = Ascii.digitsEnd(bytes, p, end);
        OptionalInt section = OptionalInt.empty();
        int rest = serialEnd;
        if (rest < end && bytes[rest] == '/') {
            rest = Ascii.digitsEnd(bytes, serialEnd + 1, end);
            section = known(Ascii.number(bytes, serialEnd + 1, rest));
        }
        int day = Ascii.skipBlanks(bytes, rest, end);
        int dayEnd = Ascii.digitsEnd(bytes, day, end);
        boolean filed = dayEnd - day == 7;
        return new StationSerial(
                TimeReader.element(bytes, start, end, texts),
                texts.of(bytes, name, nameEnd),
                known(Ascii.number(bytes, p, serialEnd)),
                section,
                filed ? known(Ascii.number(bytes, day, day + 3)) : OptionalInt.empty(),
                filed ? known(Ascii.number(bytes, day + 3, day + 7)) : OptionalInt.empty());
    }

    public static SecurityWarning warning(byte[] bytes, int start, int end, Texts texts) {
        List<String> words = TimeReader.words(bytes, start, end, texts);
        String letters = words.size() > 1 ? words.get(1) : "";
        return new SecurityWarning(
                TimeReader.element(bytes, start, end, texts),
                words.getFirst(),
                letters,
                words.size() > 2 ? words.subList(2, words.size()) : List.of());
    }

    public static FixedHeading fixed(byte[] bytes, int start, int end, Texts texts) {
        int word = Ascii.uppersEnd(bytes, start, end);
        int dashes = dashes(bytes, word, end);
        int station = Ascii.skipBlanks(bytes, word, dashes);
        int stationEnd = Ascii.uppersEnd(bytes, station, dashes);
        int serialEnd = Ascii.digitsEnd(bytes, stationEnd, dashes);
        int time = Ascii.skipBlanks(bytes, serialEnd, dashes);
        boolean filed = Ascii.digitsEnd(bytes, time, dashes) - time == 7;
        byte letter = dashes > 0 && Ascii.upper(bytes[dashes - 1]) ? bytes[dashes - 1] : bytes[start + 3];
        boolean named = serialEnd > stationEnd;
        return new FixedHeading(
                TimeReader.element(bytes, start, end, texts),
                (char) bytes[start],
                (char) letter,
                named ? texts.of(bytes, station, stationEnd) : "",
                named ? known(Ascii.number(bytes, stationEnd, serialEnd)) : OptionalInt.empty(),
                filed ? known(Ascii.number(bytes, time, time + 3)) : OptionalInt.empty());
    }

    private static OptionalInt known(int number) {
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
