/** The enterprise registry: who is recognised for what. */
@NullMarked
package org.mainspring.registry;

import org.jspecify.annotations.NullMarked;
