/** Answers: the owners' words on proposals, as they come in. */
@NullMarked
package org.mainspring.events.answer;

import org.jspecify.annotations.NullMarked;
