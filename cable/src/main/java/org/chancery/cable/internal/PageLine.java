package org.chancery.cable.internal;

/// The lines that relay stations set between pages: `POST 00000564  001.2 OF 002` (section and page) and
/// `PAGE 02 RUEWMFU3111 UNCLAS`; between sections, the classification line and captions again.
public final class PageLine {
    private static final String[] BANNERS = {
        "UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET", "TOP SECRET"
    };
    private static final int LONGEST_BANNER = "LIMITED OFFICIAL USE".length();
    private static final String[] REPEATED = {"SIPDIS", "SENSITIVE", "NOFORN", "NODIS", "EXDIS", "STADIS"};

    private PageLine() {}

    /// Whether the line is no part of a body's text: one of a page's, or set again at the head of a section.
    static boolean inBody(byte[] bytes, int start, int end) {
        int s = Ascii.skipBlanks(bytes, start, end);
        return s < end
                && Ascii.upper(bytes[s])
                && (at(bytes, s, end)
                        || repeatedAt(bytes, s, end)
                        || sectionAt(bytes, s, end)
                        || bannerAt(bytes, s, end));
    }

    /// Whether the line is a caption alone, as it is set again at the head of a section inside the body.
    public static boolean repeatedAt(byte[] bytes, int start, int end) {
        int p = Ascii.skipBlanks(bytes, start, end);
        if (p >= end || (bytes[p] != 'S' && bytes[p] != 'N' && bytes[p] != 'E')) {
            return false;
        }
        while (p < end) {
            int word = Ascii.uppersEnd(bytes, p, end);
            if (word == p || word - p > 9 || !repeated(bytes, p, word)) {
                return false;
            }
            p = Ascii.skipBlanks(bytes, word, end);
        }
        return true;
    }

    private static boolean repeated(byte[] bytes, int start, int end) {
        for (String word : REPEATED) {
            if (word.length() == end - start && Ascii.at(bytes, start, end, word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line is a level alone, as it stands at the head and the foot of each page.
    public static boolean bannerAt(byte[] bytes, int start, int end) {
        int s = Ascii.skipBlanks(bytes, start, end);
        int e = Ascii.trimEnd(bytes, s, end);
        if (e - s > LONGEST_BANNER) {
            return false;
        }
        for (String banner : BANNERS) {
            if (e - s == banner.length() && Ascii.at(bytes, s, e, banner)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line is the classification line of a second or later section, as it stands inside the body.
    public static boolean sectionAt(byte[] bytes, int start, int end) {
        int s = Ascii.skipBlanks(bytes, start, end);
        boolean spaced = s + 2 < end
                && Ascii.upper(bytes[s])
                && bytes[s + 1] == ' '
                && Ascii.upper(bytes[s + 2])
                && (s + 3 >= end || bytes[s + 3] == ' ');
        if (!spaced && !Ascii.at(bytes, s, end, "UNCLAS")) {
            return false;
        }
        for (int p = s; p < end; p++) {
            if (bytes[p] == 'S' && Ascii.at(bytes, p, end, "SECTION ")) {
                int digits = Ascii.skipBlanks(bytes, p + 8, end);
                int number = Ascii.number(bytes, digits, Ascii.digitsEnd(bytes, digits, end));
                return number > 1;
            }
        }
        return false;
    }

    /// Whether the line is one.
    public static boolean at(byte[] bytes, int start, int end) {
        int s = Ascii.skipBlanks(bytes, start, end);
        if (s >= end || !Ascii.upper(bytes[s])) {
            return false;
        }
        int e = Ascii.trimEnd(bytes, s, end);
        return Ascii.digit(bytes[e - 1]) ? sectionPage(bytes, s, e) || page(bytes, s, e) : page(bytes, s, e);
    }

    private static boolean page(byte[] bytes, int s, int e) {
        if (bytes[s] != 'P' || !Ascii.at(bytes, s, e, "PAGE ")) {
            return false;
        }
        int number = Ascii.digitsEnd(bytes, s + 5, e);
        if (number - s - 5 < 2 || number - s - 5 > 3 || e - number < 4 || e - s > 80) {
            return false;
        }
        int word = Ascii.skipBlanks(bytes, number, e);
        int wordEnd = Ascii.uppersEnd(bytes, word, e);
        return word > number && wordEnd - word >= 3 && hasDigit(bytes, wordEnd, e);
    }

    private static boolean hasDigit(byte[] bytes, int s, int e) {
        for (int p = s; p < e; p++) {
            if (Ascii.digit(bytes[p])) {
                return true;
            }
        }
        return false;
    }

    private static boolean sectionPage(byte[] bytes, int s, int e) {
        if (e - s < 20 || e - s > 80) {
            return false;
        }
        int last = e;
        while (last > s && Ascii.digit(bytes[last - 1])) {
            last--;
        }
        int of = last - 4;
        if (last == e || of <= s || !Ascii.at(bytes, of, e, " OF ")) {
            return false;
        }
        int page = of;
        while (page > s && (Ascii.digit(bytes[page - 1]) || bytes[page - 1] == '.')) {
            page--;
        }
        int serialEnd = Ascii.trimEnd(bytes, s, page);
        int serial = serialEnd;
        while (serial > s && Ascii.digit(bytes[serial - 1])) {
            serial--;
        }
        return of - page >= 3 && serialEnd - serial >= 5 && serial > s && Ascii.blank(bytes[serial - 1]);
    }
}
