/// Tests of the benchmarks of the whole office.
@NullMarked
package org.chancery.bench.office;

import org.jspecify.annotations.NullMarked;
