package org.chancery.cable.internal;

/// What a word in a reference stands for beside the name of a post.
final class CitedWords {
    /// Kinds of words.
    enum Kind {
        /// May be part of a post's name.
        NAME,
        /// Stands between a message and a further number of the same post.
        AND,
        /// Is no part of a name.
        NO_POST,
        /// Announces a document that is no record message.
        OTHER_DOCUMENT
    }

    private static final String[] NO_POST = {
        "A",
        "AN",
        "AS",
        "AT",
        "BY",
        "CABLE",
        "CHAPTER",
        "CABLES",
        "DATED",
        "DATE",
        "DTD",
        "FOR",
        "FROM",
        "IN",
        "INTER",
        "ALIA",
        "MESSAGE",
        "MESSAGES",
        "MSG",
        "NO",
        "NOTE",
        "NUMBER",
        "OF",
        "ON",
        "PREVIOUS",
        "PREV",
        "RE",
        "REF",
        "REFS",
        "REFTEL",
        "REFTELS",
        "REPORT",
        "SECTION",
        "SEE",
        "SEPTEL",
        "SEPTELS",
        "SERIES",
        "SUBJECT",
        "TELEGRAM",
        "THE",
        "TO",
        "VIA",
        "WITH",
        "JAN",
        "JANUARY",
        "FEB",
        "FEBRUARY",
        "MAR",
        "MARCH",
        "APR",
        "APRIL",
        "MAY",
        "JUN",
        "JUNE",
        "JUL",
        "JULY",
        "AUG",
        "AUGUST",
        "SEP",
        "SEPT",
        "SEPTEMBER",
        "OCT",
        "OCTOBER",
        "NOV",
        "NOVEMBER",
        "DEC",
        "DECEMBER",
        "PARA",
        "PARAS",
        "PARAGRAPH",
        "PAGE",
        "PART",
        "ARTICLE",
        "NONE",
        "BELOW",
        "ABOVE",
        "ALSO",
        "BOTH"
    };

    private static final String[] OTHER = {
        "DTG", "EMAIL", "EMAILS", "E-MAIL", "E-MAILS", "FAM", "FAH", "FBIS", "FAX", "IIR", "LETTER", "MEMO",
        "MEMORANDUM", "OSC", "PHONE", "RESOLUTION", "TD", "TDX", "TELCON", "TELCONS", "UNSCR", "NSPD", "HTTP", "HTTPS",
        "WWW"
    };

    private static final String[] JOINING = {"AND", "NOTAL"};

    private CitedWords() {}

    static Kind of(byte[] bytes, int start, int end) {
        if (among(NO_POST, bytes, start, end)) {
            return Kind.NO_POST;
        }
        if (among(OTHER, bytes, start, end)) {
            return Kind.OTHER_DOCUMENT;
        }
        return among(JOINING, bytes, start, end) ? Kind.AND : Kind.NAME;
    }

    private static boolean among(String[] words, byte[] bytes, int start, int end) {
        int length = end - start;
        byte first = Ascii.raise(bytes[start]);
        for (String word : words) {
            if (word.length() == length && word.charAt(0) == first && Ascii.atAnyCase(bytes, start, end, word)) {
                return true;
            }
        }
        return false;
    }
}
