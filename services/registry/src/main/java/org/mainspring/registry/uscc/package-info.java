/**
 * Checks, decodes and mends Unified Social Credit Codes as pure functions, without a framework and without state.
 *
 * <p>The rules and the lists of authorities and categories are those of GB 32100-2015 with its first amendment, the
 * inner organization code that of GB 11714-1997; the divisions are a part of GB/T 2260: provinces, Shanghai's
 * districts, and the larger cities with all of the Yangtze delta.
 */
@NullMarked
package org.mainspring.registry.uscc;

import org.jspecify.annotations.NullMarked;
