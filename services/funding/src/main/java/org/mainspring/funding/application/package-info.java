/** Applications to a programme: what an organization asks for in a window, who may see it, and how far it has come. */
@NullMarked
package org.mainspring.funding.application;

import org.jspecify.annotations.NullMarked;
