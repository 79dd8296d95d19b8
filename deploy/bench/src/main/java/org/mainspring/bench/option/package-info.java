/** The command line. */
@NullMarked
package org.mainspring.bench.option;

import org.jspecify.annotations.NullMarked;
