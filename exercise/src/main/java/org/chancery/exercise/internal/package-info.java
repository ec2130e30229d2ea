/// How invented telegrams are drawn up and laid out.
@NullMarked
package org.chancery.exercise.internal;

import org.jspecify.annotations.NullMarked;
