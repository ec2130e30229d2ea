/// When messages were sent, counted in a sight: by time, precedence and originator; bursts; numbers that
/// are missing.
@NullMarked
package org.chancery.archive.internal.traffic;

import org.jspecify.annotations.NullMarked;
