/// The marks that benchmarks read are what they are said to be.
@NullMarked
package org.chancery.bench.marks;

import org.jspecify.annotations.NullMarked;
