package org.chancery.cable.internal.write;

import java.util.Arrays;

/// Parts the lines of a text into sections and pages.
///
/// A page has 20 lines and a section five pages. A page is turned before a line where that hurts nothing: not
/// inside a field, whose value would take the page line in; not beside a blank line, which a reader takes to be the
/// page
/// line's. Where there is no such line the page goes on to the next one; a section does not.
final class Paging {
    static final int PAGE_LINES = 20;
    static final int SECTION_LINES = 100;
    /// The classification line, which stands at the head of each section.
    private static final int TITLE = 1;

    private final Manuscript text;
    private final int end;
    private int[] pages = new int[8];
    private int[] sections = new int[8];
    private int pageCount;
    private int sectionCount;
    private boolean tooLong;

    /// Parts the lines from one to another.
    Paging(Manuscript text, int from, int end) {
        this.text = text;
        this.end = end;
        part(from);
    }

    private void part(int from) {
        int section = from;
        int page = from;
        addSection(from);
        while (page < end) {
            int next = next(page, page + PAGE_LINES - (page == section ? TITLE : 0));
            if (next - section + TITLE > SECTION_LINES) {
                if (page == section) {
                    tooLong = true;
                    return;
                }
                addSection(page);
                section = page;
                continue;
            }
            page = next;
            if (page >= end) {
                return;
            }
            if (page - section + TITLE >= SECTION_LINES) {
                addSection(page);
                section = page;
            } else {
                addPage(page);
            }
        }
    }

    /// The line before which the page is turned.
    private int next(int page, int limit) {
        if (limit >= end) {
            return end;
        }
        for (int line = limit; line > page; line--) {
            if (turns(line)) {
                return line;
            }
        }
        for (int line = limit + 1; line < end; line++) {
            if (turns(line)) {
                return line;
            }
        }
        return end;
    }

    private boolean turns(int line) {
        return text.turn(line) && !text.blank(line) && !text.blank(line - 1);
    }

    private void addSection(int line) {
        sections = sectionCount == sections.length ? Arrays.copyOf(sections, sectionCount * 2) : sections;
        sections[sectionCount++] = line;
        if (pageCount > 0 && pages[pageCount - 1] == line) {
            pageCount--;
        }
    }

    private void addPage(int line) {
        pages = pageCount == pages.length ? Arrays.copyOf(pages, pageCount * 2) : pages;
        pages[pageCount++] = line;
    }

    /// Whether some section has more lines than a section may have.
    boolean tooLong() {
        return tooLong;
    }

    int sections() {
        return sectionCount;
    }

    /// The first line of a section, from 0; of the section behind the last, where the text ends.
    int section(int index) {
        return index < sectionCount ? sections[index] : end;
    }

    int pages() {
        return pageCount;
    }

    /// The line before which a page is turned, from 0; of the one behind the last, where the text ends.
    int page(int index) {
        return index < pageCount ? pages[index] : end;
    }
}
