/** Reviews of applications: who is asked for a score, who may not give one, and what was given. */
@NullMarked
package org.mainspring.registry.review;

import org.jspecify.annotations.NullMarked;
