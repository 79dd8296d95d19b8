/** Endings: organizations that are merged into another or dissolved, and what becomes of the recognitions they held. */
@NullMarked
package org.mainspring.registry.ending;

import org.jspecify.annotations.NullMarked;
