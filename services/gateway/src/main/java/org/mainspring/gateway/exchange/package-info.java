/** One request at the door: its ids, its checked target, and the ways to answer it without asking a service. */
@NullMarked
package org.mainspring.gateway.exchange;

import org.jspecify.annotations.NullMarked;
