/// Labels and documents as ISM XML, by tables.
@NullMarked
package org.chancery.marking.internal.form.ism;

import org.jspecify.annotations.NullMarked;
