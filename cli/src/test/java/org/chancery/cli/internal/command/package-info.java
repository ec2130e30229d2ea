/// Tests of the commands.
@NullMarked
package org.chancery.cli.internal.command;

import org.jspecify.annotations.NullMarked;
