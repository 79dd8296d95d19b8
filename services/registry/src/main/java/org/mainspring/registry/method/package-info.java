/** Methods of ranking: weighted indicators and rules, as data with versions that stay as they are. */
@NullMarked
package org.mainspring.registry.method;

import org.jspecify.annotations.NullMarked;
