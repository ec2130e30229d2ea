package org.chancery.exercise.internal;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.exercise.DemonstrationUser;
import org.chancery.marking.Clearance;
import org.chancery.marking.Level;

/// The people of the demonstration office.
public final class Staff {
    private Staff() {}

    /// The users in the order of the table.
    public static List<DemonstrationUser> users() {
        return Tables.rows("office/users.tsv").stream().map(Staff::user).toList();
    }

    private static DemonstrationUser user(List<String> row) {
        Level level = new Level(Integer.parseInt(row.get(3)), row.get(4), row.get(5));
        Clearance clearance = new Clearance(level, controls(row.get(6)), row.get(7), new TreeSet<>());
        return new DemonstrationUser(
                row.get(0), row.get(1), row.get(2), clearance, row.get(8).equals("files"), row.get(9));
    }

    private static SortedSet<String> controls(String words) {
        return words.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(words.split(" ", -1)));
    }
}
