/// Where messages are dropped to be filed: a watched folder, a mailbox.
@NullMarked
package org.chancery.cli.internal.drop;

import org.jspecify.annotations.NullMarked;
