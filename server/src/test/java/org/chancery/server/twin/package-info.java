/// The harness of non-interference: two servers over archives that differ only above a reader, asked the same.
@NullMarked
package org.chancery.server.twin;

import org.jspecify.annotations.NullMarked;
