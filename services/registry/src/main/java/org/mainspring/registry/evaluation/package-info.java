/** Evaluations: whoever holds a level of a scheme is judged by its rules, and what follows from it is carried out. */
@NullMarked
package org.mainspring.registry.evaluation;

import org.jspecify.annotations.NullMarked;
