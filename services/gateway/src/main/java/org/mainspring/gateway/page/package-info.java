/** What a person or a crawler reads at the gateway itself: the front page, the API browser, the problem types. */
@NullMarked
package org.mainspring.gateway.page;

import org.jspecify.annotations.NullMarked;
