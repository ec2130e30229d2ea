/// What a telegram says, without the bytes that say it: what is written from, and what reading gives back.
@NullMarked
package org.chancery.cable.content;

import org.jspecify.annotations.NullMarked;
