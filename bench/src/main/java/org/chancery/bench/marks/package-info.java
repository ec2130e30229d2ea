/// Markings: reading, joining, dominance, roll-up; with the profile bench, a peer's access check.
@NullMarked
package org.chancery.bench.marks;

import org.jspecify.annotations.NullMarked;
