/// A message on paper: how a terminal shows one that is read from a file.
@NullMarked
package org.chancery.cli.internal.reading;

import org.jspecify.annotations.NullMarked;
