/// One command per use.
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
