/** Organizations: the copy of what the registry tells of them. */
@NullMarked
package org.mainspring.events.organization;

import org.jspecify.annotations.NullMarked;
