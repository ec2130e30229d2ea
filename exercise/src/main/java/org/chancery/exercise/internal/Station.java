package org.chancery.exercise.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An invented post or headquarters.
///
/// @param plad plain-language address, such as `EMBASSY PORTO SERENO`
/// @param indicator routing indicator, such as `RVPSERN`
/// @param post name in message references, such as `PORTO SERENO`
/// @param circuit three letters of the outgoing circuit in format line 1
/// @param perDay message numbers used in a day
record Station(String plad, String indicator, String post, String circuit, int perDay) {

    /// All stations by key, in the order of the table.
    static Map<String, Station> all() {
        Map<String, Station> stations = new LinkedHashMap<>();
        for (var row : Tables.rows("stations.tsv")) {
            stations.put(
                    row.get(0),
                    new Station(row.get(1), row.get(2), row.get(3), row.get(4), Integer.parseInt(row.get(5))));
        }
        return Collections.unmodifiableMap(stations);
    }
}
