/** Measures the platform beside a raw server on the same table, in one run, and writes down what it finds. */
@NullMarked
package org.mainspring.bench;

import org.jspecify.annotations.NullMarked;
