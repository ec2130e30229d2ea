/// That benchmarks run, and that their figures are what they say.
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
