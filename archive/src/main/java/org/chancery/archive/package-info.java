/// Import, search and reading of messages in a sight.
@NullMarked
package org.chancery.archive;

import org.jspecify.annotations.NullMarked;
