/** Consortia: a leading organization and the members that work under its lead. */
@NullMarked
package org.mainspring.registry.consortium;

import org.jspecify.annotations.NullMarked;
