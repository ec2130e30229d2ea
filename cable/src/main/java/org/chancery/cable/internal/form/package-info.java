/// The forms of a message beside the telegram.
@NullMarked
package org.chancery.cable.internal.form;

import org.jspecify.annotations.NullMarked;
