/** Drafts: records that only officers may know of until they are published. */
@NullMarked
package org.mainspring.registry.draft;

import org.jspecify.annotations.NullMarked;
