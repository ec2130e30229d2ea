package org.chancery.cable.write;

/// Which characters the text of a telegram may hold. Its heading holds those of [#TELETYPE] whatever the text does.
public enum Alphabet {
    /// International telegraph alphabet no. 2 in its US variant: capitals, digits, `- ? : ( ) . , ' /` and
    /// `$ # & ! ; "`.
    TELETYPE(false, false),
    /// The same with small letters, as telegrams have had since they went over character networks.
    TELEGRAM(true, false),
    /// Every printable character of US-ASCII.
    ASCII(true, true);

    private static final String SIGNS = " -?:().,'/$#&!;\"";

    private final boolean small;
    private final boolean printable;

    Alphabet(boolean small, boolean printable) {
        this.small = small;
        this.printable = printable;
    }

    /// Whether it has the character; a line feed, which parts lines, it has not.
    public boolean has(char c) {
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (small && c >= 'a' && c <= 'z');
        return letter || SIGNS.indexOf(c) >= 0 || (printable && c >= ' ' && c <= '~');
    }
}
