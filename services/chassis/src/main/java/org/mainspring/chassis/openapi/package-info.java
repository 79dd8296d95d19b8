/** What every operation has in common, written into the OpenAPI document once. */
@NullMarked
package org.mainspring.chassis.openapi;

import org.jspecify.annotations.NullMarked;
