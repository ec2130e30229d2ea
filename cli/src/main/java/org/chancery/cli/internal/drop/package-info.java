/// Where messages are dropped to be filed: a watched folder.
@NullMarked
package org.chancery.cli.internal.drop;

import org.jspecify.annotations.NullMarked;
