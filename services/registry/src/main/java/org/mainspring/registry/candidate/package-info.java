/** Candidates: which organizations may be meant by a name or credit code that somebody else wrote down. */
@NullMarked
package org.mainspring.registry.candidate;

import org.jspecify.annotations.NullMarked;
