/// Benchmarks and the table of what they measured. Never released.
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
