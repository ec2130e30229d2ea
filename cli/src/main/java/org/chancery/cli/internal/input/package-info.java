/// What commands read: files, folders with all below them, the standard input.
@NullMarked
package org.chancery.cli.internal.input;

import org.jspecify.annotations.NullMarked;
