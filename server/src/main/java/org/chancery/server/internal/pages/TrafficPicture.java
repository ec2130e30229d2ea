package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import org.chancery.archive.TrafficStep;
import org.chancery.archive.TrafficView.Bar;
import org.chancery.archive.TrafficView.Timeline;
import org.chancery.archive.TrafficView.Urgency;

/// A picture of a timeline: a bar for each stretch, in pieces by precedence, the highest on top. The
/// table beside it says the same.
///
/// Lengths are in the units of its view box, [#WIDTH] wide and [#HEIGHT] high.
///
/// @param scale lines across, with what they stand for
record TrafficPicture(List<Column> columns, List<Line> scale, List<Name> names, List<Key> keys) {
    static final int WIDTH = 820;
    static final int HEIGHT = 240;
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 214;
    private static final int NAMES = 8;
    private static final int WIDEST = 56;

    /// A bar.
    ///
    /// @param title "2 March 2026: 12 messages"
    /// @param query that finds the messages; may be empty
    record Column(String title, String query, List<Piece> pieces) {}

    /// The messages of one precedence in a bar.
    record Piece(double x, double y, double width, double height, String style) {}

    record Line(double y, String text) {}

    record Name(double x, String text) {}

    /// What a color means.
    record Key(String style, String text) {}

    static TrafficPicture of(Timeline timeline) {
        long most = Math.max(
                1,
                timeline.bars().stream()
                        .mapToLong(bar -> bar.all().messages())
                        .max()
                        .orElse(1));
        long step = step(most);
        long top = (most + step - 1) / step * step;
        double wide = (double) (WIDTH - LEFT) / timeline.bars().size();
        List<Column> columns = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int every = Math.max(1, (timeline.bars().size() + NAMES - 1) / NAMES);
        for (int i = 0; i < timeline.bars().size(); i++) {
            Bar bar = timeline.bars().get(i);
            if (bar.all().messages() > 0) {
                columns.add(column(bar, LEFT + i * wide, wide, top));
            }
            if (i % every == 0) {
                names.add(new Name(tenth(LEFT + i * wide + wide / 2), name(bar, timeline.step())));
            }
        }
        List<Line> scale = new ArrayList<>();
        for (long at = 0; at <= top; at += step) {
            scale.add(new Line(tenth(y(at, top)), Long.toString(at)));
        }
        return new TrafficPicture(columns, scale, names, keys(timeline));
    }

    private static List<Key> keys(Timeline timeline) {
        return timeline.precedences().stream()
                .map(urgency -> new Key(style(urgency), TrafficPage.name(urgency.precedence())))
                .toList();
    }

    private static Column column(Bar bar, double from, double wide, long top) {
        double width = Math.min(WIDEST, wide * 0.8);
        double x = from + (wide - width) / 2;
        List<Piece> pieces = new ArrayList<>();
        long under = bar.all().messages();
        for (Urgency urgency : bar.precedences()) {
            if (urgency.messages() > 0) {
                double above = y(under, top);
                under -= urgency.messages();
                pieces.add(
                        new Piece(tenth(x), tenth(above), tenth(width), tenth(y(under, top) - above), style(urgency)));
            }
        }
        String title = Days.shown(bar.first(), bar.last()) + ": "
                + TrafficPage.counted(bar.all().messages());
        return new Column(title, bar.all().query(), pieces);
    }

    private static double y(long messages, long top) {
        return BOTTOM - (double) (BOTTOM - TOP) * messages / top;
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /// A round number of which at most five reach over the longest bar.
    private static long step(long most) {
        long step = 1;
        while (true) {
            for (long times : new long[] {1, 2, 5}) {
                if (step * times * 5 >= most) {
                    return step * times;
                }
            }
            step *= 10;
        }
    }

    private static String name(Bar bar, TrafficStep step) {
        return switch (step) {
            case DAY, WEEK -> Days.brief(bar.first());
            case MONTH -> bar.first().toString().substring(0, 7);
            case YEAR -> Integer.toString(bar.first().getYear());
        };
    }

    private static String style(Urgency urgency) {
        return "precedence-"
                + urgency.precedence().map(known -> "" + known.prosign()).orElse("none");
    }
}
