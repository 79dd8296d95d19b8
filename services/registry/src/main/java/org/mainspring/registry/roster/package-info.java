/** Rosters: lists of organizations, frozen, that others count; known to the registry or not. */
@NullMarked
package org.mainspring.registry.roster;

import org.jspecify.annotations.NullMarked;
