/** Applications in a round: what an organization declares and shows, and what becomes of it. */
@NullMarked
package org.mainspring.registry.application;

import org.jspecify.annotations.NullMarked;
