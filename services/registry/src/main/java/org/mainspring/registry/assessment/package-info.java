/** Engines of a recognition round: what an application keeps of the criteria, and who is selected. */
@NullMarked
package org.mainspring.registry.assessment;

import org.jspecify.annotations.NullMarked;
