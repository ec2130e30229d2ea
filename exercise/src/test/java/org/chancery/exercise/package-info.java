@NullMarked
package org.chancery.exercise;

import org.jspecify.annotations.NullMarked;
