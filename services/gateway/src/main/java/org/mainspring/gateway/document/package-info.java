/** One OpenAPI document made of those of the services. */
@NullMarked
package org.mainspring.gateway.document;

import org.jspecify.annotations.NullMarked;
