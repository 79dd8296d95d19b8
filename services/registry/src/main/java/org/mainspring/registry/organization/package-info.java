/** Organizations: who they are, under which names and codes, and where they belong. */
@NullMarked
package org.mainspring.registry.organization;

import org.jspecify.annotations.NullMarked;
