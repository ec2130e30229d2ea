/// Writing of telegrams; beside it, with the profile bench, the writing of another format by a peer.
@NullMarked
package org.chancery.bench.writing;

import org.jspecify.annotations.NullMarked;
