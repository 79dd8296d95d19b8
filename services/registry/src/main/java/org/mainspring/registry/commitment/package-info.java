/** Commitments: who of an agreement or a consortium will do what by when, and how far it has come. */
@NullMarked
package org.mainspring.registry.commitment;

import org.jspecify.annotations.NullMarked;
