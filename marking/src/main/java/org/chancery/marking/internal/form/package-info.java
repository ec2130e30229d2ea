/// What the forms share.
@NullMarked
package org.chancery.marking.internal.form;

import org.jspecify.annotations.NullMarked;
