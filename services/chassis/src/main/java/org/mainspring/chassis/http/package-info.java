/** What every HTTP answer and request keeps: strict parameters, entity tags, preconditions, common headers. */
@NullMarked
package org.mainspring.chassis.http;

import org.jspecify.annotations.NullMarked;
