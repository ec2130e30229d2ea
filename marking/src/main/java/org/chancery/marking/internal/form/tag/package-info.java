/// Labels as a level and sets of tags, as policies of security labels have them.
@NullMarked
package org.chancery.marking.internal.form.tag;

import org.jspecify.annotations.NullMarked;
