package org.chancery.server.internal.pages;

import org.chancery.archive.QueryProblem;

/// Why a query was not understood, as it is shown: the query in one line, and signs under what is meant.
///
/// @param reason for a person
/// @param line the query, or the part of a long one around the place
/// @param under blanks, and a `^` under each character that is meant
/// @param instead a query to ask in its place; may be empty
record ProblemView(String reason, String line, String under, String instead) {
    /// What is shown of the query on either side, and at most of the place itself.
    private static final int AROUND = 24;

    static ProblemView of(String query, QueryProblem problem) {
        int start = Math.min(problem.start(), query.length());
        int end = Math.min(Math.max(start, problem.end()), query.length());
        int from = start <= AROUND ? 0 : start - AROUND;
        int shownEnd = Math.min(end, start + AROUND);
        int to = Math.min(query.length(), shownEnd + AROUND);
        String head = from > 0 ? "… " : "";
        String tail = to < query.length() ? " …" : "";
        String line = head + flat(query.substring(from, to)) + tail;
        int signs = Math.max(1, shownEnd - start);
        String under = " ".repeat(head.length() + start - from) + "^".repeat(signs);
        return new ProblemView(ShownText.of(problem.reason()), line, under, problem.instead());
    }

    /// One line, of as many characters.
    private static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        for (int p = 0; p < text.length(); p++) {
            flat.append(Character.isWhitespace(text.charAt(p)) ? ' ' : text.charAt(p));
        }
        return ShownText.of(flat.toString());
    }
}
