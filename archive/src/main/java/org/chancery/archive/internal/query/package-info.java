/// The query language: what a reader types, as clauses or as a problem with its place.
@NullMarked
package org.chancery.archive.internal.query;

import org.jspecify.annotations.NullMarked;
