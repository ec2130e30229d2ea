/// Invented traffic: a generator of exercise cables and the demonstration office.
@NullMarked
package org.chancery.exercise;

import org.jspecify.annotations.NullMarked;
