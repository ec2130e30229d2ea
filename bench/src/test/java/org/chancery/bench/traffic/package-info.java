/// The messages that benchmarks read are what they are said to be.
@NullMarked
package org.chancery.bench.traffic;

import org.jspecify.annotations.NullMarked;
