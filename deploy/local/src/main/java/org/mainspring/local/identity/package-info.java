/** The development issuer of tokens: for this machine only, with demo users whose passwords everybody knows. */
@NullMarked
package org.mainspring.local.identity;

import org.jspecify.annotations.NullMarked;
