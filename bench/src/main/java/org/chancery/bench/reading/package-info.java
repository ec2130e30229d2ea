/// Reading of messages; beside it, with the profile bench, the reading of other formats by peers.
@NullMarked
package org.chancery.bench.reading;

import org.jspecify.annotations.NullMarked;
