/** The language in which rules are written, as JSON, and how it is read into clauses. */
@NullMarked
package org.mainspring.funding.condition;

import org.jspecify.annotations.NullMarked;
