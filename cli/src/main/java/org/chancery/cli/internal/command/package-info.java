/// The commands, a class each. A command is told what it works with by its constructor, writes what it has to say to
/// its command line's writers, and returns an exit code.
@NullMarked
package org.chancery.cli.internal.command;

import org.jspecify.annotations.NullMarked;
