/// Inputs made to be slow.
@NullMarked
package org.chancery.bench.hostile;

import org.jspecify.annotations.NullMarked;
