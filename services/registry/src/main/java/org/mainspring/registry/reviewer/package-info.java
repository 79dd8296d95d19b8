/** Reviewers: persons or holders of tokens who give scores, with the organizations that they are bound to. */
@NullMarked
package org.mainspring.registry.reviewer;

import org.jspecify.annotations.NullMarked;
