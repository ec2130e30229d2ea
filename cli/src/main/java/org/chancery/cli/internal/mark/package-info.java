/// What marks mean, for people.
@NullMarked
package org.chancery.cli.internal.mark;

import org.jspecify.annotations.NullMarked;
