/// The record message: bytes to message, portions and findings.
@NullMarked
package org.chancery.cable;

import org.jspecify.annotations.NullMarked;
