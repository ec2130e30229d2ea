package org.chancery.cable;

import java.util.OptionalInt;

/// Format line 3, `DE RUEHZP #0887/01 3511737`: originating station, its serial, and day of year with hour and minute.
public record StationSerial(
        Element line, String indicator, OptionalInt serial, OptionalInt section, OptionalInt day, OptionalInt time) {}
