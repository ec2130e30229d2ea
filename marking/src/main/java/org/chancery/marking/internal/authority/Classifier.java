package org.chancery.marking.internal.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The person who classified, name and title told apart as well as can be.
///
/// @param doubtful whether they could not be; all is then in the name
record Classifier(Optional<String> name, Optional<String> title, boolean doubtful) {
    static final Classifier NOBODY = new Classifier(Optional.empty(), Optional.empty(), false);

    /// A place and a name of two words.
    private static final int SHORTEST_WITH_PLACE = 3;

    private enum Kind {
        NAME,
        TITLE,
        TITLE_NAME,
        NAME_TITLE,
        SUFFIX,
        MIXED
    }

    /// What stands between two commas.
    private record Piece(Kind kind, String title, String name) {
        String whole() {
            return kind == Kind.NAME_TITLE ? name + " " + title : (title + " " + name).strip();
        }
    }

    static Classifier of(String said) {
        List<Piece> pieces = pieces(said);
        if (pieces.isEmpty()) {
            return new Classifier(Optional.of(said), Optional.empty(), true);
        }
        Told told = new Told();
        for (Piece piece : pieces) {
            if (!told.take(piece)) {
                return doubtful(said);
            }
        }
        return told.classifier();
    }

    /// What the pieces have told so far.
    private static final class Told {
        private final List<String> titles = new ArrayList<>();
        private final StringBuilder name = new StringBuilder();
        private boolean ended;

        /// Takes a piece; false where name and title cannot be told apart.
        boolean take(Piece piece) {
            return switch (piece.kind) {
                case SUFFIX -> name(piece.name);
                case TITLE -> title(piece.title, !name.isEmpty());
                case TITLE_NAME, NAME_TITLE -> both(piece);
                case NAME -> ended ? title(piece.name, true) : name(piece.name);
                case MIXED -> !name.isEmpty() && title(piece.whole(), true);
            };
        }

        private boolean name(String part) {
            name.append(name.isEmpty() ? "" : ", ").append(part);
            return true;
        }

        private boolean title(String title, boolean ends) {
            titles.add(title);
            ended |= ends;
            return true;
        }

        private boolean both(Piece piece) {
            if (name.isEmpty()) {
                name.append(piece.name);
                return title(piece.title, true);
            }
            return Titles.place(piece.title) && title(piece.whole(), true);
        }

        Classifier classifier() {
            return new Classifier(present(name.toString()), present(String.join(", ", titles)), commas(name) > 1);
        }
    }

    /// What is said of a classifier between two places of a text.
    static String said(String text, int from, int to) {
        String said = Scan.trimmed(text, from, to);
        return said.isEmpty() ? said : point(text, from, to, said);
    }

    private static Classifier doubtful(String said) {
        return new Classifier(Optional.of(said), Optional.empty(), true);
    }

    private static int commas(CharSequence name) {
        int commas = 0;
        for (int i = 0; i < name.length(); i++) {
            commas += name.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// Whether a sentence ends here: a point before a blank, behind a word that is no abbreviation; or a blank
    /// line.
    static boolean sentenceEnds(Scan scan, int from) {
        char c = scan.peek(0);
        if (c == '\n' && scan.peek(1) == '\n' && scan.at > from) {
            return true;
        }
        if (c != '.' || (scan.at + 1 < scan.end && !Scan.blank(scan.peek(1)))) {
            return false;
        }
        int start = scan.at;
        while (start > from && !Scan.blank(scan.text.charAt(start - 1))) {
            start--;
        }
        String word = scan.text.substring(start, scan.at);
        return word.length() > 1 && word.indexOf('.') < 0 && !Titles.abbreviated(word);
    }

    private static List<Piece> pieces(String said) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= said.length(); i++) {
            boolean cut = i == said.length() || ",;()".indexOf(said.charAt(i)) >= 0 || dash(said, i);
            if (cut) {
                String part = Scan.trimmed(said, start, i);
                if (!part.isEmpty()) {
                    pieces.add(piece(point(said, start, i, part)));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /// The part with the point of its last abbreviation, `A.I.` or `JR.`, that trimming took.
    private static String point(String said, int start, int end, String part) {
        int p = end;
        while (p > start && (Scan.blank(said.charAt(p - 1)) || ",;:-".indexOf(said.charAt(p - 1)) >= 0)) {
            p--;
        }
        boolean dotted = p > start && said.charAt(p - 1) == '.';
        String last = part.substring(part.lastIndexOf(' ') + 1);
        return dotted && (last.indexOf('.') >= 0 || Titles.abbreviated(last)) ? part + "." : part;
    }

    private static boolean dash(String said, int i) {
        return said.charAt(i) == '-'
                && i > 0
                && Scan.blank(said.charAt(i - 1))
                && i + 1 < said.length()
                && Scan.blank(said.charAt(i + 1));
    }

    /// The words of a part, which single blanks stand between, from one to another.
    private static String stretch(String part, String[] words, int from, int to) {
        int start = 0;
        for (int i = 0; i < from; i++) {
            start += words[i].length() + 1;
        }
        int end = start;
        for (int i = from; i < to; i++) {
            end += words[i].length() + 1;
        }
        return from == to ? "" : part.substring(start, end - 1);
    }

    private static Piece piece(String part) {
        String[] words = part.split(" ", -1);
        if (words.length == 1 && Titles.suffix(part)) {
            return new Piece(Kind.SUFFIX, "", part);
        }
        int head = 0;
        int led = 0;
        while (led < words.length && (Titles.title(words[led]) || (head > 0 && Titles.connects(words[led])))) {
            led++;
            head = Titles.title(words[led - 1]) ? led : head;
        }
        if (led > 0 && Titles.leadsOn(words[led - 1])) {
            head = words.length - led >= SHORTEST_WITH_PLACE ? led + 1 : words.length;
        }
        int tail = words.length;
        while (tail > head
                && ((Titles.sure(words[tail - 1]) && !Titles.initial(words[tail - 1]))
                        || (tail < words.length && Titles.connects(words[tail - 1])))) {
            tail--;
        }
        if (head == words.length) {
            return new Piece(Kind.TITLE, part, "");
        }
        boolean inside = false;
        for (int i = head; i < tail; i++) {
            inside |= Titles.title(words[i]) || Titles.connects(words[i]);
        }
        if (inside || (head > 0 && tail < words.length)) {
            return new Piece(Kind.MIXED, part, "");
        }
        String before = stretch(part, words, 0, head);
        String middle = stretch(part, words, head, tail);
        String after = stretch(part, words, tail, words.length);
        if (head > 0) {
            return new Piece(Kind.TITLE_NAME, before, middle);
        }
        return after.isEmpty() ? new Piece(Kind.NAME, "", middle) : new Piece(Kind.NAME_TITLE, after, middle);
    }
}
