/// Mutated inputs are what they are said to be, and what they break is told.
@NullMarked
package org.chancery.bench.mutations;

import org.jspecify.annotations.NullMarked;
