/// Imports that people start from the pages.
@NullMarked
package org.chancery.server.internal.intake;

import org.jspecify.annotations.NullMarked;
