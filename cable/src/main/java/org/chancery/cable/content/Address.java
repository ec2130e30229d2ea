package org.chancery.cable.content;

import java.util.Optional;

/// One addressee, or the originator: `RUEHC/SECSTATE WASHDC//WHA// IMMEDIATE 4696`.
///
/// @param indicator routing indicator
/// @param name plain-language address
/// @param office office code between the double slashes
/// @param precedence word of this addressee's precedence, as `NIACT IMMEDIATE`
/// @param number message continuity number, with its zeros
public record Address(
        Optional<String> indicator,
        String name,
        Optional<String> office,
        Optional<String> precedence,
        Optional<String> number) {
    /// An address of a name alone.
    public static Address of(String name) {
        return new Address(Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
