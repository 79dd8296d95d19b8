/** What events propose, and the registry's answer to it. */
@NullMarked
package org.mainspring.registry.proposal;

import org.jspecify.annotations.NullMarked;
