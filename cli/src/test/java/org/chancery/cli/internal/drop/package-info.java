@NullMarked
package org.chancery.cli.internal.drop;

import org.jspecify.annotations.NullMarked;
