package org.chancery.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A picture of the messages around one: on the left what it cites, on the right what cites it. The lists below it say
/// the same, and more.
///
/// Lengths are in the units of its view box, [#WIDTH] wide.
///
/// @param edges from the one that cites to the one that is cited
record Neighbourhood(int height, List<Node> nodes, List<Edge> edges) {
    static final int WIDTH = 820;
    private static final int BOX = 220;
    private static final int TALL = 44;
    private static final int STEP = 56;
    private static final int CENTER = (WIDTH - BOX) / 2;
    private static final int RIGHT = WIDTH - BOX;
    private static final int MOST = 6;
    private static final int LONGEST = 27;

    /// A message in the picture.
    ///
    /// @param path of its page; empty for the message itself and for one that is not found
    record Node(int x, int y, String name, String when, String path, String style) {}

    record Edge(int x1, int y1, int x2, int y2) {}

    /// What is drawn at a side.
    private record Drawn(String name, String when, String path, String style) {}

    static Neighbourhood of(String own, List<LinksView.CitedRow> cites, List<LinkRow> citedBy) {
        List<Drawn> left = some(cites.stream().flatMap(Neighbourhood::cited));
        List<Drawn> right = some(citedBy.stream().map(Neighbourhood::found));
        int rows = Math.max(left.size(), right.size());
        int height = rows * STEP;
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        if (rows > 0) {
            int middle = height / 2;
            nodes.add(new Node(CENTER, middle - TALL / 2, shortened(own), "this message", "", "node-own"));
            side(nodes, left, 0, height);
            side(nodes, right, RIGHT, height);
            for (Node node : nodes.subList(1, nodes.size())) {
                int y = node.y() + TALL / 2;
                edges.add(node.x() == 0 ? new Edge(CENTER, middle, BOX, y) : new Edge(RIGHT, y, CENTER + BOX, middle));
            }
        }
        return new Neighbourhood(height, List.copyOf(nodes), List.copyOf(edges));
    }

    private static List<Drawn> some(Stream<Drawn> all) {
        return all.limit(MOST).toList();
    }

    private static Stream<Drawn> cited(LinksView.CitedRow row) {
        return row.found().isEmpty()
                ? Stream.of(new Drawn(row.reference(), "not found", "", "node-absent"))
                : row.found().stream().map(Neighbourhood::found);
    }

    private static Drawn found(LinkRow link) {
        return new Drawn(link.reference(), link.when(), "/messages/" + link.id(), "node-found");
    }

    private static void side(List<Node> nodes, List<Drawn> drawn, int x, int height) {
        int y = (height - drawn.size() * STEP) / 2 + (STEP - TALL) / 2;
        for (Drawn one : drawn) {
            nodes.add(new Node(x, y, shortened(one.name()), shortened(one.when()), one.path(), one.style()));
            y += STEP;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
