/// Search in a sight, beside an index of only what the sight holds and one without security.
@NullMarked
package org.chancery.bench.search;

import org.jspecify.annotations.NullMarked;
