/** Passwords and keys made for one data directory, readable by its owner only. */
@NullMarked
package org.mainspring.local.secret;

import org.jspecify.annotations.NullMarked;
