package org.chancery.archive.internal.query;

/// By how many letters two short words differ.
final class Distance {
    private static final int LONGEST = 24;

    private Distance() {}

    /// Letters to change, add or take out; very many where one of them is no short word.
    static int of(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return LONGEST;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
