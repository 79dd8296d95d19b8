/** Agreements: what parties have signed with each other. */
@NullMarked
package org.mainspring.registry.agreement;

import org.jspecify.annotations.NullMarked;
