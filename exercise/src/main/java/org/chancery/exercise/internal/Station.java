package org.chancery.exercise.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An invented post or headquarters.
///
/// @param plad plain-language address, such as `EMBASSY PORTO SERENO`
/// @param indicator routing indicator, such as `RVPSERN`
/// @param post name in message references, such as `PORTO SERENO`
/// @param circuit three letters of the outgoing circuit in format line 1
/// @param perDay message numbers used in a day
record Station(String plad, String indicator, String post, String circuit, int perDay) {

    /// The stations of the demonstration office by key, in the order of the table.
    static Map<String, Station> all() {
        Map<String, Station> stations = new LinkedHashMap<>();
        for (var row : Tables.rows("stations.tsv")) {
            stations.put(row.get(0), station(row.subList(1, row.size())));
        }
        return Collections.unmodifiableMap(stations);
    }

    /// The stations of the traffic: those of the office and many more.
    static List<Station> many() {
        List<Station> stations = new ArrayList<>(all().values());
        for (var row : Tables.rows("traffic/stations.tsv")) {
            stations.add(station(row));
        }
        return List.copyOf(stations);
    }

    private static Station station(List<String> row) {
        return new Station(row.get(0), row.get(1), row.get(2), row.get(3), Integer.parseInt(row.get(4)));
    }

    /// The address in mixed case, such as `Embassy Porto Sereno`.
    String name() {
        return Capitals.title(plad);
    }
}
