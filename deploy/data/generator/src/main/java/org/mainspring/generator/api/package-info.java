/** The platform's public API, as one who brings records in uses it: patiently, and never twice. */
@NullMarked
package org.mainspring.generator.api;

import org.jspecify.annotations.NullMarked;
