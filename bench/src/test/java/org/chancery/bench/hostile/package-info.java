/// Hostile inputs are what they are said to be.
@NullMarked
package org.chancery.bench.hostile;

import org.jspecify.annotations.NullMarked;
