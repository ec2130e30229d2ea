/// Policy files (Open XML SPIF) as schemes.
@NullMarked
package org.chancery.marking.internal.form.spif;

import org.jspecify.annotations.NullMarked;
