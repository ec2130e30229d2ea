package org.chancery.marking.internal.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.marking.Finding;
import org.chancery.marking.MarkRule;

/// Reads reasons in all their spellings, as `1.4 (b) and (d)`, `1.5 B,D`, `1.5.D`, `(b/d)`, into the form
/// `1.4(b)`.
final class ReasonReader {
    private static final List<String> WORDS = List.of(
            "PARAGRAPHS", "PARAGRAPH", "PARAS", "PARA", "SUBPARAGRAPHS", "SUBPARAGRAPH", "ITEMS", "ITEM", "LETTERS");
    private static final List<String> SECTIONS = List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9");
    private static final char LAST_REASON = 'h';
    private static final char LAST_REASON_OF_1995 = 'g';

    private final LocalDate date;
    private final List<Finding> findings;
    private final List<String> reasons = new ArrayList<>(2);

    ReasonReader(LocalDate date, List<Finding> findings) {
        this.date = date;
        this.findings = findings;
    }

    List<String> reasons() {
        return reasons;
    }

    /// Reads all reasons of a stretch.
    ///
    /// @param bare whether letters without a section may be reasons, because the word stands before them
    void read(Scan scan, boolean bare) {
        boolean begun = false;
        while (!scan.done()) {
            int start = scan.at;
            String section = section(scan);
            if (!section.isEmpty()) {
                begun = true;
                letters(scan, section, start);
            } else if (bare && !begun && (scan.peek(0) == '(' || lone(scan))) {
                begun = true;
                String assumed = date.isBefore(Orders.AMENDED) ? "1.5" : "1.4";
                int known = reasons.size();
                letters(scan, assumed, start);
                if (reasons.size() > known) {
                    findings.add(MarkRule.REASON_WITHOUT_SECTION.at(start, scan.at, "read as of section " + assumed));
                }
                scan.at = Math.max(scan.at, start + 1);
            } else {
                scan.at = Math.max(scan.wordEnd(), start + 1);
            }
        }
    }

    /// Where a section's number begins in a scan, or its end.
    static int find(Scan scan) {
        Scan probe = new Scan(scan.text, scan.at, scan.end);
        for (; !probe.done(); probe.at++) {
            int start = probe.at;
            if (!section(probe).isEmpty()) {
                return start;
            }
        }
        return scan.end;
    }

    /// Moves over `1.4`, `1,4` or `l.4`; empty where none stands here.
    private static String section(Scan scan) {
        char first = scan.peek(0);
        if (first != '1' && first != 'L' && first != 'I') {
            return "";
        }
        boolean begins = scan.at == 0 || !Scan.letterOrDigit(scan.text.charAt(scan.at - 1));
        int p = 1;
        if (scan.peek(p) != '.' && scan.peek(p) != ',') {
            return "";
        }
        p += scan.peek(p + 1) == ' ' ? 2 : 1;
        char digit = scan.peek(p);
        if (!begins || digit < '1' || digit > '9' || Scan.digit(scan.peek(p + 1)) || scan.peek(p + 1) == 'X') {
            return "";
        }
        scan.at += p + 1;
        return SECTIONS.get(digit - '1');
    }

    private void letters(Scan scan, String section, int start) {
        int read = 0;
        while (true) {
            int before = scan.at;
            boolean joined = between(scan, read > 0);
            char c = scan.peek(0);
            int run = scan.wordEnd() - scan.at;
            boolean bracketed = scan.at > 0 && scan.text.charAt(scan.at - 1) == '(';
            boolean letters =
                    run == 1 ? c >= 'A' && c <= 'Z' : bracketed && run > 1 && run <= 4 && reasonsOnly(scan, run);
            boolean glued = run == 1 && Scan.digit(scan.peek(1));
            boolean other = c > 'H' && read > 0 && !joined;
            if (!letters || glued || other || scan.done()) {
                scan.at = before;
                break;
            }
            for (int i = 0; i < run; i++) {
                add(section, (char) (scan.peek(0) - 'A' + 'a'), start, scan.at + 1);
                scan.at++;
                read++;
            }
        }
        if (read == 0 && !section.isEmpty()) {
            findings.add(MarkRule.REASON_UNKNOWN.at(start, scan.at, "a section without a letter"));
        } else if (read > 0) {
            dates(section, start, scan.at);
        }
    }

    /// Moves over what may stand between two letters; whether a word joins them.
    private static boolean between(Scan scan, boolean after) {
        boolean joined = false;
        while (!scan.done()) {
            char c = scan.peek(0);
            boolean stop =
                    c == '.' && after && scan.at + 1 < scan.end && Scan.blank(scan.peek(1)) && !bracketFollows(scan);
            if (stop) {
                return false;
            }
            if (Scan.blank(c) || ",&/().;-:'\"".indexOf(c) >= 0) {
                joined |= c == '&' || c == '/' || c == ',';
                scan.at++;
            } else if (scan.take("AND") || scan.take("OR")) {
                joined = true;
            } else if (!after && scan.takeAny(WORDS)) {
                joined = false;
            } else {
                return joined;
            }
        }
        return joined;
    }

    private static boolean bracketFollows(Scan scan) {
        int p = 1;
        while (Scan.blank(scan.peek(p)) && scan.at + p < scan.end) {
            p++;
        }
        return scan.peek(p) == '(' && scan.peek(p + 2) == ')';
    }

    private static boolean reasonsOnly(Scan scan, int run) {
        for (int i = 0; i < run; i++) {
            if (scan.peek(i) < 'A' || scan.peek(i) > 'H') {
                return false;
            }
        }
        return true;
    }

    /// Whether a letter that may be a reason stands here by itself: the end or what joins reasons follows.
    private static boolean lone(Scan scan) {
        boolean letter = scan.wordEnd() - scan.at == 1
                && scan.peek(0) <= 'H'
                && (scan.at == 0 || !Scan.letterOrDigit(scan.text.charAt(scan.at - 1)));
        if (!letter) {
            return false;
        }
        Scan behind = new Scan(scan.text, scan.at + 1, scan.end);
        behind.blanks();
        return behind.done() || ",&/.;)".indexOf(behind.peek(0)) >= 0 || behind.at("AND") || behind.at("OR");
    }

    private void add(String section, char letter, int start, int end) {
        String reason = section + "(" + letter + ")";
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        boolean current = section.equals("1.4");
        boolean known = current || section.equals("1.5") || date.isBefore(Orders.ORDER_12958);
        if (!known || letter > (current ? LAST_REASON : LAST_REASON_OF_1995)) {
            findings.add(MarkRule.REASON_UNKNOWN.at(start, end, "there is no reason " + section + "(" + letter + ")"));
        }
    }

    private void dates(String section, int start, int end) {
        if (section.equals("1.5") && !date.isBefore(Orders.AMENDED)) {
            findings.add(MarkRule.REASON_LATE.at(start, end, "reasons are of section 1.4 since 22 September 2003"));
        }
        if (section.equals("1.4") && date.isBefore(Orders.AMENDED)) {
            findings.add(MarkRule.REASON_EARLY.at(start, end, "reasons were of section 1.5 before 22 September 2003"));
        }
    }
}
