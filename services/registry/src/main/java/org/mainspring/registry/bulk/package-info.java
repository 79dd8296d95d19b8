/** Files of many records: how their rows are cut, read and reported. */
@NullMarked
package org.mainspring.registry.bulk;

import org.jspecify.annotations.NullMarked;
