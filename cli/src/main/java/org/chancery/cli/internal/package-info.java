/// What every command shares: exit codes, refusals, and what this build is.
@NullMarked
package org.chancery.cli.internal;

import org.jspecify.annotations.NullMarked;
