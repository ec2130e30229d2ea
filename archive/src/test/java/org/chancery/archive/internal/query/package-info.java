/// Tests of the query language.
@NullMarked
package org.chancery.archive.internal.query;

import org.jspecify.annotations.NullMarked;
