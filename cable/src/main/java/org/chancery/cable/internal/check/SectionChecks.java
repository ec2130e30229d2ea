package org.chancery.cable.internal.check;

import java.util.List;
import org.chancery.cable.Element;
import org.chancery.cable.Rule;
import org.chancery.cable.Section;

/// What must hold among the sections that one text has: of its classification line, and of the lines between pages
/// (`POST 00000564  002.1 OF 003`, `UNCLAS SECTION 02 OF 03 POST 000564`, `PAGE 02 POST 00564 02 OF 03 082030Z`).
final class SectionChecks {
    private static final int MOST = 64;

    private SectionChecks() {}

    static void check(Examined e) {
        if (e.body.section().isEmpty()) {
            return;
        }
        Section section = e.body.section().get();
        if (section.number() < 1 || section.number() > section.total()) {
            String message = "section " + section.number() + " of " + section.total();
            e.find(Rule.SECTION_NUMBER, section.element().span(), message);
        } else if (section.total() <= MOST) {
            leftOut(e, section);
        }
    }

    /// Pages come in order, so a section is left out where a line jumps over it.
    private static void leftOut(Examined e, Section section) {
        List<Element> pages = e.body.layout().pages();
        int last = section.number();
        for (int i = 0; i < pages.size(); i++) {
            Element page = pages.get(i);
            int number = number(page.text(), section.total());
            if (number > last + 1) {
                String message = "section " + number + " follows section " + last;
                e.find(Rule.SECTION_LEFT_OUT, page.span(), message);
            }
            last = Math.max(last, number);
        }
    }

    /// The section that a line names, if it names the same total; else 0.
    private static int number(String line, int total) {
        int of = line.lastIndexOf(" OF ");
        if (of < 0 || value(line, of + 4) != total) {
            return 0;
        }
        int from = of;
        while (from > 0 && (digit(line, from - 1) || line.charAt(from - 1) == '.')) {
            from--;
        }
        int number = value(line, from);
        return number <= total ? Math.max(number, 0) : 0;
    }

    private static int value(String line, int from) {
        int value = 0;
        int at = from;
        while (at < line.length() && at - from < 4 && digit(line, at)) {
            value = value * 10 + line.charAt(at) - '0';
            at++;
        }
        return at == from ? -1 : value;
    }

    private static boolean digit(String line, int at) {
        return line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }
}
