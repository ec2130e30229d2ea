/// The messages that benchmarks read.
@NullMarked
package org.chancery.bench.traffic;

import org.jspecify.annotations.NullMarked;
