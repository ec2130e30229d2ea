/// Counts over many messages.
@NullMarked
package org.chancery.cli.internal.stats;

import org.jspecify.annotations.NullMarked;
