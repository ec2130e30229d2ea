package org.chancery.server.twin;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.chancery.marking.Clearance;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;

/// What all twins stand on: the policy, the marks that their portions bear, and the readers that look at them.
final class Ground {
    static final Scheme SCHEME = Scheme.named("exercise");

    /// Marks of portions, the level by which a message that holds them is classified behind each.
    static final List<Marked> MARKS = List.of(
            new Marked("U", 0),
            new Marked("SBU", 0),
            new Marked("C", 1),
            new Marked("C//NF", 1),
            new Marked("C//REL TO EMK, CLD", 1),
            new Marked("S", 2),
            new Marked("S//NF", 2),
            new Marked("S//REL TO EMK, CLD, ROV", 2),
            new Marked("TS//SI//NF", 3));

    /// Six clearances; nobody sees all, and no two see the same.
    static final List<Seat> SEATS = List.of(
            new Seat("guest", clearance("UNCLASSIFIED", "CLD")),
            new Seat("clerk", clearance("UNCLASSIFIED", "EMK", "SBU")),
            new Seat("liaison", clearance("CONFIDENTIAL", "CLD", "SBU")),
            new Seat("attache", clearance("CONFIDENTIAL", "EMK", "SBU")),
            new Seat("partner", clearance("SECRET", "ROV")),
            new Seat("counselor", clearance("SECRET", "EMK", "SBU")));

    private Ground() {}

    /// A portion mark and the place of its level in the order of levels.
    record Marked(String mark, int level) {
        boolean seen(Clearance clearance) {
            return clearance.dominates(
                    SCHEME.readPortion(mark, TwinTraffic.DAY).orElseThrow().label());
        }
    }

    /// Somebody who reads.
    record Seat(String username, Clearance clearance) {
        Account account(String hash) {
            return new Account(username, "Exercise " + username, "Reader", hash, clearance, !username.equals("guest"));
        }
    }

    /// The clearance that dominates every mark.
    static Clearance everything() {
        return clearance(SCHEME.levels().getLast().name(), SCHEME.owner(), "SBU", "SI");
    }

    private static Clearance clearance(String level, String country, String... controls) {
        return new Clearance(
                SCHEME.level(level).orElseThrow(), new TreeSet<>(Arrays.asList(controls)), country, new TreeSet<>());
    }
}
