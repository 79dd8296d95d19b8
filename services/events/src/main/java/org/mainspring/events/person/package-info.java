/** People: who speaks, signs and attends, and the roles in which they do at a date. */
@NullMarked
package org.mainspring.events.person;

import org.jspecify.annotations.NullMarked;
