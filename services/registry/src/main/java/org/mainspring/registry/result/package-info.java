/** Results of evaluations: who is evaluated, what they filed, what came out and what followed from it. */
@NullMarked
package org.mainspring.registry.result;

import org.jspecify.annotations.NullMarked;
