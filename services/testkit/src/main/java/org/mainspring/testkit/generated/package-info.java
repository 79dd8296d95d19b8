/** Requests made from an OpenAPI document, good ones and spoilt ones, and a judge of the answers. */
@NullMarked
package org.mainspring.testkit.generated;

import org.jspecify.annotations.NullMarked;
