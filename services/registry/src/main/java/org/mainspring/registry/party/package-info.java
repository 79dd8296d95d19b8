/** Parties: who takes part in an agreement or a consortium, an organization or a person. */
@NullMarked
package org.mainspring.registry.party;

import org.jspecify.annotations.NullMarked;
