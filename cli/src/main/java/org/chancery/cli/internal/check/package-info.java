/// Findings as compilers print them: place, rule, the line of the source with the place marked, citation.
@NullMarked
package org.chancery.cli.internal.check;

import org.jspecify.annotations.NullMarked;
