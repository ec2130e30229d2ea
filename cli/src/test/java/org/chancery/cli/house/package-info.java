/// The rules of the house, kept by tests that read the sources and classes of every module.
@NullMarked
package org.chancery.cli.house;

import org.jspecify.annotations.NullMarked;
