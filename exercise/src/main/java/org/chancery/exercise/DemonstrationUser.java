package org.chancery.exercise;

import org.chancery.marking.Clearance;

/// A person of the demonstration office.
///
/// @param username the name to sign in with
/// @param name the person's name
/// @param title what the person is
/// @param clearance what the person may read, in terms of the scheme `exercise`
/// @param mayFile whether the person may file messages
/// @param about one sentence that says what the person will and will not see
public record DemonstrationUser(
        String username, String name, String title, Clearance clearance, boolean mayFile, String about) {}
