/** Coverage: how many of a roster hold a recognition, and who does not. */
@NullMarked
package org.mainspring.registry.coverage;

import org.jspecify.annotations.NullMarked;
