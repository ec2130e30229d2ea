/// Tests of the program as a whole.
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
