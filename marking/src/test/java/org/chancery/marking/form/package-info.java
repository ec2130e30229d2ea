/// Tests of the forms in which labels travel, and the official judge of one of them.
@NullMarked
package org.chancery.marking.form;

import org.jspecify.annotations.NullMarked;
