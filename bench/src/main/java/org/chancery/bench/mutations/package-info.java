/// Reading of inputs that were made from exercise traffic by mutations: whether anything undocumented is thrown.
@NullMarked
package org.chancery.bench.mutations;

import org.jspecify.annotations.NullMarked;
