/// Tests of what may reach a terminal.
@NullMarked
package org.chancery.cli.internal.terminal;

import org.jspecify.annotations.NullMarked;
