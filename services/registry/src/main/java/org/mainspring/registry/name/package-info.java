/** Names as they are looked for: folded, without their legal forms, compared so that errors of typing are forgiven. */
@NullMarked
package org.mainspring.registry.name;

import org.jspecify.annotations.NullMarked;
