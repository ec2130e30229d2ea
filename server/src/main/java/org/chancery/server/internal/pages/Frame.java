package org.chancery.server.internal.pages;

/// What every page has around its content.
///
/// @param title of the window
/// @param banner the join of all that the page shows, above and below everything else
/// @param level the style of the banner's level
/// @param person who is signed in, empty where nobody is
/// @param mayFile whether that person may file messages
/// @param office that person's office, may be empty
record Frame(String title, String banner, String level, String person, boolean mayFile, String office) {}
