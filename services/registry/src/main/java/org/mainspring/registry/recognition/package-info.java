/** Recognitions: who holds which scheme at which level, since when and how long. */
@NullMarked
package org.mainspring.registry.recognition;

import org.jspecify.annotations.NullMarked;
