package org.chancery.marking;

import java.util.List;
import java.util.Random;

/// Random texts made of pieces of marks.
final class Marks {
    private static final List<String> PIECES = List.of(
            "C",
            "S",
            "TS",
            "U",
            "SBU",
            "NF",
            "//",
            "//",
            "/",
            " ",
            "-",
            ", ",
            "REL TO ",
            "USA",
            "GBR",
            "NATO",
            "FVEY",
            "FGI",
            "FGI ",
            "XD",
            "ND",
            "OC",
            "SI",
            "SI-",
            "G",
            "ZEBRA",
            "nf",
            "é",
            ".",
            "CLOSED",
            "ONLY ",
            "ARDEN",
            " EYES ONLY",
            "ENTIRE TEXT",
            "JOINT ",
            "N",
            "SECRET",
            "NOFORN",
            "E F T O",
            "UNCLAS",
            "S E C R E T",
            "RELIDO",
            "DISPLAY ONLY ",
            "AFG",
            "SAR-",
            "BP",
            "RD",
            "-SG 14",
            "HCS-P",
            "NS",
            "X1",
            "20300101",
            "LES",
            "CAN/GBR");

    private final Random random;

    Marks(Random random) {
        this.random = random;
    }

    /// Some pieces in a row; half of them begin as marks do.
    String any() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "S//" : "");
        for (int left = random.nextInt(9); left >= 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
