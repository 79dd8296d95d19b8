/** Exports: all organizations and recognitions, or what has changed of them, as files. */
@NullMarked
package org.mainspring.registry.export;

import org.jspecify.annotations.NullMarked;
