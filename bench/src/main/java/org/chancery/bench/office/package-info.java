/// The whole office: messages filed, and pages asked for.
@NullMarked
package org.chancery.bench.office;

import org.jspecify.annotations.NullMarked;
