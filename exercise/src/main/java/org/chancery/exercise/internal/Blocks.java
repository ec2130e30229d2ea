package org.chancery.exercise.internal;

/// Where the summary, the comment and the headings of one text stand.
final class Blocks {
    private final Draw draw;
    private final Vocabulary vocabulary;
    private final String summary;
    private final String comment;
    private final String[] summaryWords;
    private final String[] commentWords;
    private final int count;

    Blocks(Draw draw, Vocabulary vocabulary, Variation form, int count) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.count = count;
        this.summary = count < 3 ? "" : draw.pick("summary");
        this.comment = count < 2 ? "" : draw.pick("comment");
        this.summaryWords = form.pick("block.style").split("\\|", -1);
        this.commentWords = form.pick("comment.style").split("\\|", -1);
    }

    /// `SUMMARY`, `COMMENT` or empty.
    String block(int index) {
        if ((index == 0 && !summary.isEmpty()) || (index == 1 && summary.equals("two"))) {
            return "SUMMARY";
        }
        return index == count - 1 && (comment.equals("last") || comment.equals("heading")) ? "COMMENT" : "";
    }

    /// What stands above the paragraph; empty where nothing does.
    String heading(int index, boolean headed) {
        if (index == 0 && summary.equals("heading")) {
            return "SUMMARY";
        }
        if (index == count - 1 && comment.equals("heading")) {
            return "COMMENT";
        }
        boolean due = headed && index > 0 && block(index).isEmpty() && draw.below(3) == 0;
        return due ? vocabulary.sentence("heading", "") : "";
    }

    String text(int index, String text) {
        return switch (block(index)) {
            case "SUMMARY" -> summary(index, text);
            case "COMMENT" -> comment(text);
            default ->
                index == count - 1 && comment.equals("open")
                        ? text + "  " + vocabulary.sentence("open.close", "")
                        : text;
        };
    }

    private String summary(int index, String text) {
        if (summary.equals("heading")) {
            return text + "  " + summaryWords[1];
        }
        String start = index == 0 ? summaryWords[0] : "";
        boolean last = index == 1 || summary.equals("first");
        return start + text + (last ? "  " + summaryWords[1] : "");
    }

    private String comment(String text) {
        String start = comment.equals("heading") ? "" : commentWords[0];
        String end = commentWords[1].isEmpty() ? "" : "  " + commentWords[1];
        return start + text + "  " + vocabulary.sentence("close", "") + end;
    }
}
