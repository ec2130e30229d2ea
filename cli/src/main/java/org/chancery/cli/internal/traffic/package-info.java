/// Messages out of many files: cut, read and worked on by several threads, in the order of the input.
@NullMarked
package org.chancery.cli.internal.traffic;

import org.jspecify.annotations.NullMarked;
