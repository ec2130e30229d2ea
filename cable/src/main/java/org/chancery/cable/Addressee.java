package org.chancery.cable;

import java.util.Optional;

/// One addressee of format lines 6 to 9: `RUEHC/SECSTATE WASHDC IMMEDIATE 4696` (5 FAH-1 H-221, 5 FAH-2 H-320).
///
/// @param indicator routing indicator, `RUEHC`
/// @param name plain-language address, `SECSTATE WASHDC`
/// @param office office code, `N1` of `CNO WASHINGTON DC//N1//`
/// @param precedence the precedence word of this addressee, `NIACT IMMEDIATE`
/// @param number message continuity number, `4696`
public record Addressee(
        Optional<String> indicator,
        String name,
        Optional<String> office,
        Optional<String> precedence,
        Optional<String> number,
        Span span) {}
